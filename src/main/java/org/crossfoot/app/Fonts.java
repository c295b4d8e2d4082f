package org.crossfoot.app;

import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The type that ships with the program: every digit of it is equally wide. */
public final class Fonts {

    private static final List<String> FILES =
            List.of(
                    "IBMPlexSans_400Regular",
                    "IBMPlexSans_400Regular_Italic",
                    "IBMPlexSans_500Medium",
                    "IBMPlexSans_600SemiBold",
                    "IBMPlexSans_600SemiBold_Italic",
                    "IBMPlexMono_400Regular",
                    "IBMPlexMono_600SemiBold");

    private Fonts() {}

    /** Makes the families known to style sheets; the size is of no matter. */
    public static void load() {
        for (String file : FILES) {
            var font = Objects.requireNonNull(Fonts.class.getResource("/fonts/" + file + ".ttf"));
            Font.loadFont(font.toExternalForm(), 13);
        }
    }
}
