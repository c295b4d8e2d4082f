package org.crossfoot.write.page;

import java.io.InputStream;

/** The bundled faces, each with the name by which it is installed. */
public enum Face {
    REGULAR("IBMPlexSans_400Regular"),
    ITALIC("IBMPlexSans_400Regular_Italic"),
    MEDIUM("IBMPlexSans_500Medium"),
    SEMIBOLD("IBMPlexSans_600SemiBold"),
    SEMIBOLD_ITALIC("IBMPlexSans_600SemiBold_Italic"),
    MONO("IBMPlexMono_400Regular");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where the face is among the resources. */
    public String resource() {
        return "/fonts/" + file + ".ttf";
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        var in = Face.class.getResourceAsStream(resource());
        if (in == null) {
            throw new IllegalStateException(resource() + " is not on the class path");
        }
        return in;
    }
}
