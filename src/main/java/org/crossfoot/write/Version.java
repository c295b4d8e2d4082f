package org.crossfoot.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this Crossfoot, as the build knows it. */
public final class Version {

    private static final String CURRENT = read();

    private Version() {}

    /** Such as "1.0.0". */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        var properties = new Properties();
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
