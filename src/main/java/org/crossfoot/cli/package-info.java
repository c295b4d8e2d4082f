/** The command line: {@code check}, {@code report}, and the window when neither is asked for. */
@NullMarked
package org.crossfoot.cli;

import org.jspecify.annotations.NullMarked;
