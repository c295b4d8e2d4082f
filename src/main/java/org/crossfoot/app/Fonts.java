package org.crossfoot.app;

import java.util.List;
import javafx.scene.text.Font;

/** The type that ships with the program: every digit of it is equally wide. */
public final class Fonts {

    private static final List<String> FILES =
            List.of(
                    "IBMPlexSans-Regular",
                    "IBMPlexSans-Italic",
                    "IBMPlexSans-Medium",
                    "IBMPlexSans-SemiBold",
                    "IBMPlexSans-SemiBoldItalic",
                    "IBMPlexMono-Regular",
                    "IBMPlexMono-SemiBold");

    private Fonts() {}

    /** Makes the families known to style sheets; the size is of no matter. */
    public static void load() {
        for (String file : FILES) {
            Font.loadFont(Fonts.class.getResource("/fonts/" + file + ".ttf").toExternalForm(), 13);
        }
    }
}
