package org.crossfoot.read.source;

import java.util.Optional;

/**
 * One document of a file, and where its own bytes are.
 *
 * @param type as EDGAR names it: "8-K", "EX-99.1"; empty where nothing says
 * @param name the document's own file name; empty where it has none
 * @param from offset of its first byte in the file
 * @param to offset after its last byte
 * @param closed whether its end is marked as it should be
 */
public record Part(Optional<String> type, String name, int from, int to, boolean closed) {}
