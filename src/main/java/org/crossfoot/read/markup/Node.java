package org.crossfoot.read.markup;

/** A piece of a page: an element, or characters between tags. */
public sealed interface Node permits Element, Characters {}
