/** The open filings and what is in them. */
@NullMarked
package org.crossfoot.app.navigator;

import org.jspecify.annotations.NullMarked;
