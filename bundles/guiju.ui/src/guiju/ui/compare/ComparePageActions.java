package guiju.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.element.Entry;
import guiju.diff.lineage.Amendment;
import guiju.diff.lineage.Statement;
import guiju.diff.proof.ProofException;
import guiju.files.FileReasons;
import guiju.report.rows.Row;
import guiju.revision.reason.ReasonPlace;
import guiju.revision.reason.ReasonWriter;
import guiju.sync.lines.FileStyle;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;
import guiju.ui.compare.detail.DetailPane;
import guiju.ui.compare.export.ComparisonExport;
import guiju.ui.compare.match.ElementPicker;
import guiju.ui.compare.match.RowMatch;
import guiju.ui.desk.Desk;
import guiju.ui.desk.FileChooser.Kind;
import guiju.ui.wording.Words;

/** What is done to the selected row and with the comparison as a whole. */
final class ComparePageActions implements DetailPane.Listener {

	private final Words words = new Words(ComparePageActions.class);
	private final CompareEditor editor;
	private final ComparePage page;
	private final Deciding deciding;

	ComparePageActions(CompareEditor editor, ComparePage page) {
		this.editor = editor;
		this.page = page;
		deciding = new Deciding(editor.versions().after(), () -> editor.session().map(DocumentSession::text).orElse(null));
	}

	Deciding deciding() {
		return deciding;
	}

	// Matches

	/** Returns what can be decided about a row. */
	DetailPane.Choices choices(Row row) {
		Compared compared = page.compared().orElse(null);
		RowMatch match = compared == null ? null : page.match(row);
		if (match == null || !match.isOpen() || !deciding.isPossible(compared))
			return DetailPane.Choices.NONE;
		boolean both = !match.matches().isEmpty();
		return new DetailPane.Choices(!match.isPinned(), both, !match.decisions().isEmpty(), match.olds().size() == 1 || match.news().size() == 1);
	}

	@Override
	public void confirm() {
		decide((match, names) -> List.of(match.confirmation(names)), choice -> choice.confirm());
	}

	@Override
	public void reject() {
		decide(RowMatch::rejection, choice -> choice.reject());
	}

	private void decide(java.util.function.BiFunction<RowMatch, Amendment, List<Statement>> decision, java.util.function.Predicate<DetailPane.Choices> allowed) {
		Row row = page.row().orElse(null);
		if (row == null || !allowed.test(choices(row)))
			return;
		page.flush();
		Compared compared = page.compared().orElseThrow();
		List<Statement> statements = decision.apply(page.match(row), compared.names());
		told(deciding.decide(compared, statements), statements);
	}

	@Override
	public void takeBack() {
		Row row = page.row().orElse(null);
		if (row == null || !choices(row).takeBack())
			return;
		told(deciding.takeBack(page.compared().orElseThrow(), page.match(row)), List.of());
	}

	@Override
	public void pair() {
		Row row = page.row().orElse(null);
		if (row == null || !choices(row).pair())
			return;
		Compared compared = page.compared().orElseThrow();
		RowMatch match = page.match(row);
		boolean toNew = match.olds().size() == 1;
		var own = toNew ? match.olds().get(0) : match.news().get(0);
		var candidates = (toNew ? compared.after() : compared.before()).of(own.type());
		Amendment names = compared.names();
		List<Entry> chosen = new ElementPicker(shell(), own, candidates, compared.comparison().matching(), toNew).ask();
		if (chosen.isEmpty())
			return;
		Statement same = toNew ? new Statement(Statement.Kind.SAME, List.of(names.before(own)), chosen.stream().map(names::after).toList())
				: new Statement(Statement.Kind.SAME, chosen.stream().map(names::before).toList(), List.of(names.after(own)));
		told(deciding.decide(compared, List.of(same)), List.of(same));
	}

	/** Takes the last decision back, or makes the one again that was taken back last. */
	void undone(boolean back) {
		page.compared().ifPresent(compared -> told(back ? deciding.undo(compared) : deciding.redo(compared), words.text(back ? "undone" : "redone")));
	}

	private void told(Optional<String> failed, List<Statement> statements) {
		boolean english = Words.language() == Locale.ENGLISH;
		told(failed, statements.isEmpty() ? words.text("takenBack")
				: words.text("decided.now", String.join(words.text("comma"), statements.stream().map(statement -> statement.print(english)).toList())));
	}

	private void told(Optional<String> failed, String done) {
		if (failed.isPresent()) {
			MessageDialog.openWarning(shell(), words.text("failed.title"), failed.get());
			return;
		}
		editor.tell(done);
		editor.recompare();
		editor.pendingChanged();
	}

	// Reasons

	@Override
	public Optional<String> write(Change change, String reason) {
		Compared compared = page.compared().orElse(null);
		DocumentSession session = editor.session().orElse(null);
		if (compared == null || session == null || compared.newKeys() == null)
			return Optional.of(words.text("reason.locked"));
		Optional<TreeEdit> edit = new ReasonWriter(compared.comparison(), compared.newKeys()).edit(change, reason, vocabulary(compared),
				session.current().tree());
		if (edit.isEmpty())
			return Optional.of(words.text("reason.gone"));
		return session.edit(edit.get()).refusal().map(refusal -> refusal.message(Words.language()));
	}

	@Override
	public Optional<String> place(Change change) {
		Compared compared = page.compared().orElse(null);
		if (compared == null)
			return Optional.empty();
		Vocabulary vocabulary = vocabulary(compared);
		return ReasonWriter.place(change, vocabulary).map(place -> switch (place) {
			case ReasonPlace.AtElement at -> words.text("reason.at", at.code() == null ? words.text("reason.here") : at.code(), Keyword.REASON.in(vocabulary));
			case ReasonPlace.InRevision line -> words.text("reason.line", Keyword.REVISION_SECTION.in(vocabulary), said(line, vocabulary));
		});
	}

	private static String said(ReasonPlace.InRevision line, Vocabulary vocabulary) {
		Keyword keyword = switch (line.kind()) {
			case REMOVED -> Keyword.REMOVED;
			case LEVEL -> Keyword.LEVEL;
			case CITATION -> Keyword.CITATION;
			case METADATA -> Keyword.FIELD;
		};
		return keyword.in(vocabulary) + " " + line.code() + (line.citation() == null ? "" : " " + line.citation());
	}

	/** A line of 修正說明 is in the words that the file mostly uses. */
	private static Vocabulary vocabulary(Compared compared) {
		return compared.newKeys() == null ? Vocabulary.CHINESE : new FileStyle(compared.newKeys().table()).vocabulary();
	}

	@Override
	public String title(Change change) {
		return page.compared().map(compared -> new RowStory(compared).title(change)).orElse("");
	}

	@Override
	public void pendingChanged() {
		editor.pendingChanged();
	}

	@Override
	public void leave() {
		page.focus();
	}

	// The comparison as a whole

	/** Compares the other way round, in an editor of its own. */
	void swap() {
		Comparisons.open(new CompareInput(editor.versions().after(), editor.versions().before()));
	}

	/** Asks for a file and writes the comparison into it. */
	void export() {
		page.flush();
		Comparison comparison = page.compared().map(Compared::comparison).orElse(null);
		if (comparison == null)
			return;
		Path folder = editor.versions().after().beside("x").or(() -> editor.versions().before().beside("x")).map(Path::getParent)
				.orElse(Path.of(System.getProperty("user.home")));
		List<Kind> kinds = List.of(new Kind(words.text("export.docx"), "*.docx"), new Kind(words.text("export.html"), "*.html"),
				new Kind(words.text("export.md"), "*.md"));
		Desk.get().chooser().target(shell(), words.text("export.title"), folder.resolve(ComparisonExport.name(comparison)), kinds)
				.map(ComparisonExport::target).filter(this::mayWrite).ifPresent(path -> export(comparison, path));
	}

	private boolean mayWrite(Path file) {
		return !Files.exists(file) || MessageDialog.open(MessageDialog.QUESTION, shell(), words.text("overwrite.title"),
				words.text("overwrite", file.getFileName()), SWT.SHEET, words.text("overwrite.yes"), words.text("overwrite.no")) == 0;
	}

	/** Word's form takes a second to be written at the first time, so it is done in the background. */
	private void export(Comparison comparison, Path file) {
		editor.tell(words.text("exporting", file));
		CompletableFuture.runAsync(() -> {
			String failed = written(comparison, file);
			shell().getDisplay().asyncExec(() -> {
				if (page.table().isDisposed())
					return;
				editor.tell(failed == null ? words.text("exported", file) : "");
				if (failed != null)
					MessageDialog.openWarning(shell(), words.text("failed.title"), failed);
			});
		});
	}

	/** Returns what went wrong, or null. */
	private String written(Comparison comparison, Path file) {
		try {
			ComparisonExport.write(comparison, file, Words.language());
			return null;
		} catch (IOException failed) {
			return words.text("export.failed", file.getFileName(), FileReasons.of(failed).text(Words.language()));
		} catch (ProofException unproved) {
			ILog.get().error(unproved.getMessage(), unproved);
			return words.text("export.unproved", unproved.getMessage());
		} catch (RuntimeException | Error unexpected) {
			ILog.get().error(String.valueOf(unexpected), unexpected);
			return words.text("export.unexpected", String.valueOf(unexpected));
		}
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}
