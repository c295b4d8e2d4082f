/**
 * The window. {@link org.crossfoot.app.CrossfootApp} wires, {@link org.crossfoot.app.Workspace}
 * holds what is open and in focus, and one sub-package a panel holds its controller and its plain
 * helpers. Panels do not see one another; they meet in the workspace.
 */
@NullMarked
package org.crossfoot.app;

import org.jspecify.annotations.NullMarked;
