package guiju.ui.wizard.start;

import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;

import guiju.dsl.ide.template.NewStandard;
import guiju.ui.editor.Editors;
import guiju.ui.wizard.NewFile;
import guiju.ui.wizard.Surroundings;
import guiju.ui.wizard.Wizards;
import guiju.ui.wording.Words;

/** Begins a new standard, with a code or before there is one, and opens it at the first thing to be filled in. */
public final class NewWizard extends Wizard implements Wizards.Named {

	private final Words words = new Words(NewWizard.class);
	private final HeadPage head;
	private final OutlinePage outline;

	/** Begins beside what the user was looking at. */
	public NewWizard(Surroundings at) {
		head = new HeadPage(at.folder());
		outline = new OutlinePage(at.folder());
		setWindowTitle(words.text("title"));
	}

	@Override
	public void addPages() {
		addPage(head);
		addPage(outline);
	}

	@Override
	public String finish() {
		return words.text("finish");
	}

	HeadPage head() {
		return head;
	}

	void headChanged() {
		outline.headChanged();
	}

	/** Returns the standard as it was described so far. */
	NewStandard standard() {
		return new NewStandard(head.code(), head.isJobFamily(), head.name(), head.categories(), head.occupations(), head.industries(), head.level(),
				outline.duties(), outline.tasks(), outline.vocabulary());
	}

	/** Nothing is written before it was seen. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == outline && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		Path target = outline.target();
		NewStandard.Written written = standard().write();
		if (!new NewFile(getShell()).create(target, written.text()))
			return false;
		NewFile.arrived(target.getParent());
		getShell().getDisplay().asyncExec(() -> Editors.open(target, written.blank(), 0));
		return true;
	}
}
