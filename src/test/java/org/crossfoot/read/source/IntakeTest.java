package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final String PAGE = "<html><body><p>Words of a report.</p></body></html>";
    private static final String SUBMISSION =
            "<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nWords.\n</TEXT>\n</DOCUMENT>\n";
    private static final String INSTANCE =
            "<?xml version=\"1.0\"?><!-- made --><xbrli:xbrl xmlns:xbrli=\"i\"></xbrli:xbrl>";
    private static final String LINKS = "<?xml version=\"1.0\"?><link:linkbase xmlns:link=\"l\"/>";
    private static final String SCHEMA = "<?xml version=\"1.0\"?><xsd:schema xmlns:xsd=\"x\"/>";

    @TempDir Path folder;

    @Test
    void aPageWithItsExhibitsAndPicturesIsOneFiling() throws IOException {
        write("acme8k.htm", PAGE);
        write("acmeex991.htm", PAGE);
        write("ex99-2.htm", PAGE);
        write("logo.png", "x");
        write("style.css", "p {}");

        FilingSource only = only(folder);

        assertThat(only.inside()).isEmpty();
        assertThat(parts(only)).containsExactly("acme8k.htm", "acmeex991.htm", "ex99-2.htm");
        assertThat(named(only.problems(), Problem.Kind.PASSED_OVER))
                .containsExactly("logo.png", "style.css");
    }

    @Test
    void pagesThatHaveNothingToDoWithEachOtherAreFilingsEach() throws IOException {
        write("acme-10q.htm", PAGE);
        write("bolt-10q.htm", PAGE);
        write("later/cord.txt", SUBMISSION);

        Reading<List<FilingSource>> found = Intake.of(folder);

        assertThat(found.value())
                .extracting(FilingSource::inside)
                .containsExactly("acme-10q.htm", "bolt-10q.htm", "later/cord.txt");
        assertThat(Path.of(found.value().get(2).id())).isRegularFile();
    }

    @Test
    void aPageAndTheExhibitOfAnotherAreTwo() throws IOException {
        write("acme-10q.htm", PAGE);
        write("boltex991.htm", PAGE);

        assertThat(Intake.of(folder).value()).hasSize(2);
    }

    @Test
    void anIndexSaysThatAllIsOfOneFiling() throws IOException {
        write("0001-24-000001-index.htm", PAGE);
        write("main.htm", PAGE);
        write("supplement.htm", PAGE);
        write("R1.htm", PAGE);

        assertThat(parts(only(folder))).containsExactly("main.htm", "supplement.htm");
    }

    @Test
    void anInstanceTakesItsSchemaAndLinkbases() throws IOException {
        for (String name : List.of("acme-20240331.xml", "bolt-20240331.xml")) {
            write(name, INSTANCE);
        }
        write("acme-20240331.xsd", SCHEMA);
        write("acme-20240331_pre.xml", LINKS);
        write("bolt-20240331_lab.xml", LINKS);

        List<FilingSource> found = Intake.of(folder).value();

        assertThat(found).hasSize(2);
        assertThat(parts(found.getFirst()))
                .containsExactly("acme-20240331.xml", "acme-20240331.xsd", "acme-20240331_pre.xml");
        assertThat(only(folder.resolve("bolt-20240331.xml")).parts()).hasSize(2);
    }

    @Test
    void theInstanceThatWasTakenFromAPageGivesWayToThePage() throws IOException {
        write("acme-20240331.htm", PAGE);
        write("acme-20240331_htm.xml", INSTANCE);
        write("acme-20240331.xsd", SCHEMA);

        assertThat(parts(only(folder))).containsExactly("acme-20240331.htm");
    }

    @Test
    void anArchiveIsReadWhereItLies() throws IOException {
        Path zip = zip("two.zip", "a/acme.txt", SUBMISSION, "b/bolt.htm", PAGE);

        List<FilingSource> found = Intake.of(zip).value();

        assertThat(found)
                .extracting(FilingSource::inside)
                .containsExactly("a/acme.txt", "b/bolt.htm");
        assertThat(found).extracting(FilingSource::name).containsExactly("acme.txt", "bolt.htm");
        assertThat(only(Path.of(found.getFirst().id()))).isEqualTo(found.getFirst());
        var filing = new FilingReader().read(found.getFirst(), Progress.NONE).value();
        assertThat(filing.origin().path()).isEqualTo(found.getFirst().id());
        assertThat(filing.origin().bytes()).isEqualTo(SUBMISSION.length());
        assertThatThrownBy(() -> new FilingReader().read(zip, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.SEVERAL_FILINGS));
    }

    @Test
    void anArchiveOfOneFilingIsKnownByItsOwnChecksum() throws IOException {
        Path zip = zip("one.zip", "acme.htm", PAGE);
        Path same = Files.copy(zip, folder.resolve("same.txt"));

        var filing = new FilingReader().read(zip, Progress.NONE).value();

        assertThat(filing.origin().name()).isEqualTo("one.zip");
        assertThat(filing.origin().sha256()).isEqualTo(sum(Files.readAllBytes(same)));
    }

    @Test
    void anArchiveInAnArchiveIsOpenedAndOneInThatIsNot() throws IOException {
        byte[] deep = zipped("deep.htm", PAGE.getBytes(StandardCharsets.UTF_8));
        var inner = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(inner)) {
            put(zip, "acme.htm", PAGE.getBytes(StandardCharsets.UTF_8));
            put(zip, "deep.zip", deep);
        }
        Path zip = folder.resolve("outer.zip");
        Files.write(zip, zipped("inner.zip", inner.toByteArray()));

        FilingSource only = only(zip);

        assertThat(parts(only)).containsExactly("inner.zip/acme.htm");
        assertThat(named(only.problems(), Problem.Kind.NESTED_TOO_DEEP))
                .containsExactly("inner.zip/deep.zip");
        assertThat(new FilingReader().read(zip, Progress.NONE).value().documents()).hasSize(1);
    }

    @Test
    void theArchiveOfDataBesideItsFilingIsPassedOver() throws IOException {
        write("acme.htm", PAGE);
        zip("0001-24-000001-xbrl.zip", "acme-1.xml", INSTANCE);

        assertThat(parts(only(folder))).containsExactly("acme.htm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.htm", "/etc/evil.htm", "C:\\evil.htm", "a/../../evil.htm", ".."})
    void aNameThatLeadsOutIsRefusedAndTheRestRead(String name) throws IOException {
        FilingSource only = only(zip("x.zip", name, PAGE, "good.htm", PAGE));

        assertThat(parts(only)).containsExactly("good.htm");
        assertThat(named(only.problems(), Problem.Kind.NAME_REFUSED)).containsExactly(name);
    }

    @Test
    void aNameWithDotsInItIsWelcome() throws IOException {
        assertThat(parts(only(zip("x.zip", "a..b/c...htm", PAGE)))).hasSize(1);
    }

    @Test
    void anArchiveThatHoldsMoreThanItSaysIsDamaged() throws IOException {
        byte[] bytes = zipped("acme.htm", new byte[1 << 20]);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        bytes[directory + 24] = 10;
        bytes[directory + 25] = 0;
        bytes[directory + 26] = 0;
        Path zip = Files.write(folder.resolve("bomb.zip"), bytes);

        assertThatThrownBy(() -> Archive.open(zip, "acme.htm").readAllBytes())
                .hasMessageContaining("more bytes");
    }

    @Test
    void tooManyEntriesAreSaid() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i <= Listing.MOST; i++) {
                put(out, i + ".css", new byte[0]);
            }
        }

        var listing = new Listing();
        Archive.list(zip, listing);

        assertThat(named(listing.problems(), Problem.Kind.TOO_MANY_FILES))
                .containsExactly("many.zip");
    }

    @ParameterizedTest
    @CsvSource({"empty.zip, EMPTY_ARCHIVE", "pictures.zip, NO_FILING_INSIDE"})
    void anArchiveWithoutAFilingSaysSo(String name, Kind kind) throws IOException {
        Path zip = name.startsWith("empty") ? zip(name) : zip(name, "a.png", "x", "b.css", "p { }");

        refuses(zip, kind);
    }

    @Test
    void aBrokenAndALockedArchiveSaySo() throws IOException {
        byte[] bytes = zipped("acme.htm", PAGE.getBytes(StandardCharsets.UTF_8));
        refuses(
                Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, 60)),
                Kind.DAMAGED_ARCHIVE);
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        bytes[directory + 8] |= 1;
        refuses(Files.write(folder.resolve("locked.zip"), bytes), Kind.ENCRYPTED);
    }

    @Test
    void anArchiveOfWhichNothingCanBeUnpackedIsDamaged() throws IOException {
        byte[] bytes = zipped("acme.htm", PAGE.getBytes(StandardCharsets.UTF_8));
        int header = 30 + "acme.htm".length();
        java.util.Arrays.fill(bytes, header, header + 20, (byte) 0xFF);

        refuses(Files.write(folder.resolve("spoilt.zip"), bytes), Kind.DAMAGED_ARCHIVE);
    }

    @Test
    void linksToFoldersAreNotFollowed() throws IOException {
        write("acme.htm", PAGE);
        Files.createSymbolicLink(folder.resolve("again"), folder);

        FilingSource only = only(folder);

        assertThat(named(only.problems(), Problem.Kind.LINK_NOT_FOLLOWED)).containsExactly("again");
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException {
        write("acme.htm", PAGE);
        write(".git/config.txt", PAGE);
        write(".notes.htm", PAGE);

        assertThat(named(only(folder).problems(), Problem.Kind.PASSED_OVER))
                .containsExactly(".git", ".notes.htm");
    }

    @Test
    void whatMayNotBeReadIsNamed() throws IOException {
        write("acme.htm", PAGE);
        Path closed = write("closed.htm", PAGE);
        assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed)).isTrue();

        assertThat(named(only(folder).problems(), Problem.Kind.NOT_LET_READ))
                .containsExactly("closed.htm");
    }

    @ParameterizedTest
    @CsvSource({
        "d37411dex991.htm, EX-99.1",
        "ex99-2.htm, EX-99.2",
        "d73684exv99w1.htm, EX-99.1",
        "acme_ex9901.htm, EX-99.1",
        "exhibit13.htm, EX-13"
    })
    void theTypeOfAnExhibitIsToldFromItsName(String name, String type) {
        assertThat(Exhibits.type(name)).contains(type);
    }

    private static String sum(byte[] bytes) {
        var sum = Checksum.sha256();
        sum.update(bytes);
        return Checksum.of(sum);
    }

    private static FilingSource only(Path path) throws IOException {
        Reading<List<FilingSource>> found = Intake.of(path);
        assertThat(found.value()).hasSize(1);
        return found.value().getFirst();
    }

    private static List<String> parts(FilingSource filing) {
        return filing.parts().stream().map(Stored::name).toList();
    }

    private static List<String> named(List<Problem> problems, Problem.Kind kind) {
        return problems.stream().filter(p -> p.kind() == kind).map(Problem::text).toList();
    }

    private static void refuses(Path path, Kind kind) {
        assertThatThrownBy(() -> Intake.of(path))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                put(zip, namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static byte[] zipped(String name, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, name, bytes);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
