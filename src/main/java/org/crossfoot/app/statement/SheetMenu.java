package org.crossfoot.app.statement;

import java.util.ResourceBundle;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** What the right button offers over figures; the keys of the same name do it too. */
record SheetMenu(ResourceBundle messages, SheetInput input, SheetClipboard clipboard) {

    ContextMenu menu(SheetTable table) {
        var heads = new CheckMenuItem(messages.getString("statement.copy-heads"));
        heads.setSelected(clipboard.heads());
        heads.setOnAction(_ -> clipboard.heads(heads.isSelected()));
        return new ContextMenu(
                item("statement.copy", new SheetKeys.Copy(false), table, KeyCode.C),
                item(
                        "statement.copy-value",
                        new SheetKeys.Copy(true),
                        table,
                        KeyCode.C,
                        KeyCombination.SHIFT_DOWN),
                heads,
                new SeparatorMenuItem(),
                item(
                        "statement.components",
                        new SheetKeys.Components(),
                        table,
                        KeyCode.OPEN_BRACKET),
                item(
                        "statement.dependents",
                        new SheetKeys.Dependents(),
                        table,
                        KeyCode.CLOSE_BRACKET),
                proof(table));
    }

    private MenuItem item(
            String key, SheetKeys does, SheetTable table, KeyCode code, Modifier... more) {
        var modifiers = new Modifier[more.length + 1];
        modifiers[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, modifiers, 1, more.length);
        var item = new MenuItem(messages.getString(key));
        item.setAccelerator(new KeyCodeCombination(code, modifiers));
        item.setOnAction(_ -> input.perform(does, table));
        return item;
    }

    private MenuItem proof(SheetTable table) {
        var item = new MenuItem(messages.getString("statement.proof"));
        item.setAccelerator(new KeyCodeCombination(KeyCode.F2));
        item.setOnAction(_ -> input.perform(new SheetKeys.Prove(), table));
        return item;
    }
}
