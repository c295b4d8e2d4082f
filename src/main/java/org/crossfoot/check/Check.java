package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Something that must hold in a filing. */
public interface Check {

    /** The class name in kebab case; texts and reports go by it. */
    String id();

    /** The catalogue's number, such as "B-01". */
    String number();

    /** What came of it, one outcome a comparison; a check that cannot run says so. */
    List<Outcome> apply(Filing filing);
}
