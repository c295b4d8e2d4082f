package org.crossfoot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.crossfoot.Zips.Member;

/** Sound files for every reader, made of the fixtures, by what they are. */
final class Originals {

    private static final Path FILINGS = Path.of("src/test/resources/filings");
    private static final Path SAMPLE = Path.of("src/main/resources/sample/sample-8-k.txt");
    private static final Path RELEASE =
            Path.of("src/test/resources/org/crossfoot/larkspur-8-k.txt");

    private final Map<String, byte[]> typed;
    private final Map<String, byte[]> pages;
    private final Map<String, byte[]> instances;
    private final List<Member> linked;

    private Originals() throws IOException {
        typed = fixtures("filing.txt");
        pages = fixtures("filing.htm");
        instances = fixtures("filing.xml");
        linked = folder(FILINGS.resolve("xbrl-linked"));
    }

    /** The seed's own file, damaged, and what it was. */
    record Damaged(String kind, byte[] bytes) {}

    /** Each kind has its turn, and within a kind each of its originals. */
    static Damaged damaged(SequencedMap<String, List<Original>> kinds, long seed)
            throws IOException {
        String kind = List.copyOf(kinds.keySet()).get((int) (seed % kinds.size()));
        List<Original> originals = kinds.get(kind);
        Original one = originals.get((int) (seed / kinds.size() % originals.size()));
        return new Damaged(kind, one.damaged(new Mutator(seed)));
    }

    static SequencedMap<String, List<Original>> byKind() throws IOException {
        var all = new Originals();
        var kinds = new LinkedHashMap<String, List<Original>>();
        kinds.put("typed", wholes(all.typed.values()));
        kinds.put("page", wholes(all.pages.values()));
        kinds.put("instance", wholes(all.instances.values()));
        kinds.put("submission", wholes(all.submissions()));
        kinds.put("file of an archive", all.archived());
        kinds.put("archive", wholes(all.archives()));
        kinds.put("PDF", wholes(all.documents()));
        kinds.put("object of a PDF", all.objects());
        kinds.put("stream of a PDF", all.streams());
        return kinds;
    }

    private static List<Original> wholes(Iterable<byte[]> files) {
        var wholes = new ArrayList<Original>();
        files.forEach(file -> wholes.add(new Original.Whole(file)));
        return wholes;
    }

    private List<byte[]> submissions() throws IOException {
        return List.of(
                Files.readAllBytes(SAMPLE),
                Files.readAllBytes(RELEASE),
                submission(
                        List.of(
                                new Member("8-K", page("bank")),
                                new Member("EX-99.1", page("cash-flow")),
                                new Member("EX-99.2", typed("text-tabs")),
                                new Member("EX-27", typed("ascii-tagged")))),
                submission(
                        List.of(
                                new Member("EX-101.INS", linked.get(0).bytes()),
                                new Member("EX-101.SCH", linked.get(1).bytes()),
                                new Member("EX-101.CAL", linked.get(2).bytes()),
                                new Member("EX-101.LAB", linked.get(3).bytes()),
                                new Member("EX-101.PRE", linked.get(4).bytes()))));
    }

    private List<Original> archived() throws IOException {
        return List.of(
                new Original.Archived(linked),
                new Original.Archived(exhibits()),
                new Original.Archived(
                        List.of(new Member("inner.zip", Zips.of(linked, ZipEntry.STORED)))),
                new Original.Archived(
                        List.of(
                                new Member("acme-8k.pdf", Pdfs.of(text("ascii-crowded"), false)),
                                new Member("acme-ex991.txt", typed("ascii-crowded")))));
    }

    private List<byte[]> archives() throws IOException {
        var nested = new Member("inner.zip", Zips.of(exhibits()));
        return List.of(
                Zips.of(linked),
                Zips.of(linked, ZipEntry.STORED),
                Zips.of(exhibits()),
                Zips.of(exhibits(), ZipEntry.STORED),
                Zips.of(List.of(nested), ZipEntry.STORED));
    }

    private List<byte[]> documents() throws IOException {
        return List.of(
                Pdfs.of(text("ascii-long-labels"), false), Pdfs.of(text("ascii-crowded"), true));
    }

    private List<Original> objects() throws IOException {
        return List.of(
                new Original.Objects(Pdfs.parts(Pdfs.of(text("ascii-unit-column"), false))),
                new Original.Objects(Pdfs.parts(Pdfs.of(text("ascii-long-labels"), true))));
    }

    private List<Original> streams() throws IOException {
        return List.of(
                new Original.Streams(Pdfs.of(text("ascii-crowded"), false)),
                new Original.Streams(Pdfs.of(text("ascii-sixteen-weeks"), true)));
    }

    private List<Member> exhibits() {
        return List.of(
                new Member("acme-8k.htm", page("bank")),
                new Member("acme-ex991.htm", page("html-split")),
                new Member("acme-ex992.txt", typed("ascii-facing-halves")),
                new Member("logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
    }

    /** Documents in one submission, as EDGAR hands it out. */
    private static byte[] submission(List<Member> documents) {
        var submission =
                new StringBuilder("<SEC-DOCUMENT>0000000000-06-000001.txt\n<SEC-HEADER>\n");
        submission.append("CONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t\t");
        submission.append(documents.size()).append("\n</SEC-HEADER>\n");
        for (Member document : documents) {
            submission
                    .append("<DOCUMENT>\n<TYPE>")
                    .append(document.name())
                    .append("\n<FILENAME>")
                    .append(document.name())
                    .append(".txt\n<TEXT>\n")
                    .append(new String(document.bytes(), StandardCharsets.ISO_8859_1))
                    .append("</TEXT>\n</DOCUMENT>\n");
        }
        submission.append("</SEC-DOCUMENT>\n");
        return submission.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] page(String filing) {
        return pages.get(filing);
    }

    private byte[] typed(String filing) {
        return typed.get(filing);
    }

    private String text(String filing) {
        return new String(typed(filing), StandardCharsets.UTF_8);
    }

    /** The fixtures that have a file of a name, by their own. */
    private static Map<String, byte[]> fixtures(String name) throws IOException {
        var fixtures = new LinkedHashMap<String, byte[]>();
        try (Stream<Path> folders = Files.list(FILINGS)) {
            for (Path folder : folders.sorted().toList()) {
                Path file = folder.resolve(name);
                if (Files.exists(file)) {
                    fixtures.put(folder.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return fixtures;
    }

    private static List<Member> folder(Path folder) throws IOException {
        var members = new ArrayList<Member>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("filing")) {
                    members.add(new Member(name, Files.readAllBytes(file)));
                }
            }
        }
        return members;
    }
}
