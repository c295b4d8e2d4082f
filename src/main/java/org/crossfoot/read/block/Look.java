package org.crossfoot.read.block;

import org.crossfoot.read.markup.Element;

/** How characters look through the elements around them. */
record Look(boolean bold, boolean italic, boolean centred) {

    static final Look PLAIN = new Look(false, false, false);

    /** The look inside an element that stands in this look. */
    Look inside(Element element, Css css) {
        boolean heavy = bold;
        boolean slanted = italic;
        boolean middle = centred;
        switch (element.name()) {
            case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" -> heavy = true;
            case "i", "em" -> slanted = true;
            case "center" -> middle = true;
            case "p", "div", "td" -> middle = css.centred().isPresent() || aligned(element, middle);
            default -> {}
        }
        return new Look(
                css.bold().orElse(heavy),
                css.italic().orElse(slanted),
                css.centred().orElse(middle));
    }

    private static boolean aligned(Element element, boolean inherited) {
        String align = element.attr("align");
        return align.isEmpty() ? inherited : align.equalsIgnoreCase("center");
    }
}
