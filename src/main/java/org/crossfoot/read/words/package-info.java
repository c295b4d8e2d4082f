/** Words: tables of them among the resources, how to look for them, how to tell them apart. */
@NullMarked
package org.crossfoot.read.words;

import org.jspecify.annotations.NullMarked;
