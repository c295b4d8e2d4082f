/** The sentences that speak of figures. */
@NullMarked
package org.crossfoot.app.sentences;

import org.jspecify.annotations.NullMarked;
