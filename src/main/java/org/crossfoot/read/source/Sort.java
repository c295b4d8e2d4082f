package org.crossfoot.read.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is to a filing, told from its name and its first bytes. */
enum Sort {
    /** A whole submission, its documents one behind the other. */
    SUBMISSION,
    /** An XBRL instance. */
    INSTANCE,
    /** A schema or a linkbase, which says how to read an instance. */
    LINKS,
    /** A document of its own. */
    PAGE,
    /** A document that belongs to another, by its name. */
    EXHIBIT,
    /** One of EDGAR's own pages about a filing, or one that it made of it. */
    INDEX,
    ARCHIVE,
    /** No document of a filing. */
    OTHER;

    /** How many first bytes tell. */
    static final int LOOKED_AT = 8_000;

    private static final Set<String> NEVER =
            Set.of(
                    "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff", "ico", "css",
                    "js", "json", "csv", "xls", "xlsx", "doc", "docx", "ppt", "pptx", "mp3", "mp4",
                    "exe", "msi", "deb", "dmg", "jar", "class", "ttf", "woff", "xsl", "db", "ini");
    private static final Pattern EDGARS =
            Pattern.compile(
                    "r\\d{1,4}\\.html?|filingsummary\\.xml|.*-index(-headers)?\\.html?|index\\.html?");
    private static final Pattern EXHIBIT_NAME =
            Pattern.compile(
                    "(?:.*[^a-z])?d?ex(?:h|hibit|v)?[-_ .]{0,2}\\d.*|.*exhibit.*\\d.*"
                            + "|.*ex(?:99|13|21|23|31|32)\\d{0,2}\\.\\w+");
    private static final Pattern TYPED = Pattern.compile("<document>\\s*<type>");
    private static final Pattern XBRL_ROOT = Pattern.compile("<(?:\\w+:)?xbrl[\\s>]");
    private static final Pattern LINKS_ROOT =
            Pattern.compile("<(?:\\w+:)?(?:linkbase|schema)[\\s>]");

    /** Tells a file by its own name, without folders, and its first bytes. */
    static Sort of(String file, byte[] head) {
        String name = file.toLowerCase(Locale.ROOT);
        if (archive(head)) {
            return ARCHIVE;
        }
        if (EDGARS.matcher(name).matches()) {
            return INDEX;
        }
        if (NEVER.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return OTHER;
        }
        if (Decoder.starts(head, 0, head.length, '%', 'P', 'D', 'F')) {
            return page(name);
        }
        return Sniff.objection(head).isPresent()
                ? OTHER
                : told(name, new String(head, StandardCharsets.ISO_8859_1));
    }

    static boolean archive(byte[] head) {
        return Decoder.starts(head, 0, head.length, 'P', 'K', 3, 4)
                || Decoder.starts(head, 0, head.length, 'P', 'K', 5, 6);
    }

    /** Tells a text by its first characters. */
    static Sort told(String name, String head) {
        String start = head.toLowerCase(Locale.ROOT);
        if (Submission.opensWithHeader(start) || typed(start)) {
            return SUBMISSION;
        }
        if (start.contains("<html") || start.contains("<body")) {
            return page(name);
        }
        if (start.contains("xbrl") && XBRL_ROOT.matcher(start).find()) {
            return INSTANCE;
        }
        boolean may = start.contains("linkbase") || start.contains("schema");
        if (may && LINKS_ROOT.matcher(start).find()) {
            return LINKS;
        }
        return start.stripLeading().startsWith("<?xml") ? OTHER : page(name);
    }

    private static boolean typed(String start) {
        int document = start.indexOf("<document>");
        return document >= 0 && TYPED.matcher(start).find(document);
    }

    private static Sort page(String name) {
        return EXHIBIT_NAME.matcher(name).matches() ? EXHIBIT : PAGE;
    }
}
