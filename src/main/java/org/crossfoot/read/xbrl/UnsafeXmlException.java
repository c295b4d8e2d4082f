package org.crossfoot.read.xbrl;

/** XML that declares a document type, as no filing does and many an attack. */
public final class UnsafeXmlException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsafeXmlException() {
        super("a document type is declared");
    }
}
