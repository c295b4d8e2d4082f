package org.crossfoot;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing in the program can open a connection, because no class of it mentions what could. */
class NoNetworkTest {

    private static final Pattern NETWORK =
            Pattern.compile(
                    "java/net/(?!URI|URISyntaxException|URL$|URLDecoder|URLEncoder).*"
                            + "|java/net/http/.*"
                            + "|java/nio/channels/.*Socket.*|java/nio/channels/DatagramChannel"
                            + "|javax/net/.*|java/rmi/.*|org/jsoup/Connection.*"
                            + "|javafx/scene/web/.*");

    @Test
    void noClassMentionsASocket() throws IOException {
        var found =
                Bytecode.classes("").stream()
                        .flatMap(file -> Bytecode.types(file).stream())
                        .filter(type -> NETWORK.matcher(type).matches())
                        .collect(toCollection(TreeSet::new));
        assertThat(found).isEmpty();
    }
}
