package guiju.ui.form;

import java.util.function.Consumer;
import java.util.function.Supplier;

import guiju.dsl.StandardParser;
import guiju.model.labels.DomainNames;
import guiju.rules.settings.Settings;
import guiju.sync.key.ElementKey;
import guiju.ui.wording.Words;

/**
 * What the fields of a form share.
 *
 * @param edits makes their edits
 * @param names calls fields as the field of competency standards does
 * @param words says the rest
 * @param parser reads texts
 * @param settings gives the settings in force
 * @param go shows another element
 * @param relayout is to be called when a field needs more or less room
 */
public record FormSite(Edits edits, DomainNames names, Words words, StandardParser parser, Supplier<Settings> settings, Consumer<ElementKey> go,
		Runnable relayout) {}
