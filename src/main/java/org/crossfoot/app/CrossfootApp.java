package org.crossfoot.app;

import atlantafx.base.theme.PrimerLight;
import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window's wiring: every controller gets here what it needs. */
public final class CrossfootApp extends Application {

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var messages = ResourceBundle.getBundle("i18n.messages");
        var workspace = new Workspace();
        var fxml = new Fxml(messages, new Wiring(workspace, messages).controllers());
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var scene = new Scene(fxml.load("main"), 1280, 800);
        scene.getStylesheets().setAll("/css/crossfoot.css", "/css/light.css");
        stage.setTitle(messages.getString("app.name"));
        stage.setScene(scene);
        stage.show();
    }
}
