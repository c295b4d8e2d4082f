package org.crossfoot.read.statement;

import java.util.List;
import org.crossfoot.model.Line.Role;

/**
 * How the rows of a statement nest.
 *
 * @param levels depth of each row, 0 at the top
 * @param headings the row that heads each row's section, or -1
 * @param roles what each row does, as far as its label says
 */
record Tree(List<Integer> levels, List<Integer> headings, List<Role> roles) {

    static final int NONE = -1;

    Tree {
        levels = List.copyOf(levels);
        headings = List.copyOf(headings);
        roles = List.copyOf(roles);
    }
}
