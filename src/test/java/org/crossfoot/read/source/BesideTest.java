package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {

    @TempDir private Path folder;

    @Test
    void linkbasesThatBearItsNameBelongToAnInstance() throws IOException {
        Files.writeString(folder.resolve("hp-2020_lab.xml"), "<linkbase />");
        Files.writeString(folder.resolve("hp-2020.xsd"), "<schema />");
        Files.writeString(folder.resolve("hp-2020.htm"), "<html><body>");
        Files.writeString(folder.resolve("other_lab.xml"), "<linkbase />");
        Path instance = Files.writeString(folder.resolve("hp-2020.xml"), "<xbrl />");

        assertThat(Shelved.names(Beside.instance(instance, Folder.item(instance, "hp-2020.xml"))))
                .startsWith("hp-2020.xml")
                .containsExactlyInAnyOrder("hp-2020.xml", "hp-2020_lab.xml", "hp-2020.xsd");
    }
}
