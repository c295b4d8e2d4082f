package org.crossfoot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads a view; controllers come from a map written out where the window is wired. */
public final class Fxml {

    private final ResourceBundle messages;
    private final Map<Class<?>, Supplier<?>> controllers;

    public Fxml(ResourceBundle messages, Map<Class<?>, Supplier<?>> controllers) {
        this.messages = messages;
        this.controllers = Map.copyOf(controllers);
    }

    /** The view of {@code fxml/<name>.fxml} with its controllers. */
    public Parent load(String name) {
        var loader = new FXMLLoader(Fxml.class.getResource("/fxml/" + name + ".fxml"), messages);
        loader.setControllerFactory(
                type -> {
                    var make = controllers.get(type);
                    if (make == null) {
                        throw new IllegalStateException("no wiring for " + type);
                    }
                    return make.get();
                });
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
