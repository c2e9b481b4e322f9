package guiju.revision.revise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.model.Element;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.StandardCode;
import guiju.revision.block.BlockReader;
import guiju.revision.wording.Wordings;
import guiju.rules.Message;
import guiju.rules.settings.Settings;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.EditResult;
import guiju.sync.session.SessionSetup;

/**
 * Makes the draft of a next version of a published one. Not a byte changes but what must: the code and the history move on;
 * the reasons of the last round go, since they would be printed as those of the next one; so does the old version's 有效期限.
 */
public final class Reviser {

	private final StandardParser parser;

	/** Reads standards with a parser. */
	public Reviser(StandardParser parser) {
		this.parser = parser;
	}

	/**
	 * Begins the next version.
	 *
	 * @param date the day to print for it, or null to leave it open
	 * @throws ReviseRefusedException if a line cannot be read, or a later version is there already
	 */
	public Draft revise(String text, LocalDate date) throws ReviseRefusedException {
		ParsedStandard parsed = parser.parse(text);
		List<Integer> unread = BlockReader.read(parsed).unread();
		if (!unread.isEmpty())
			throw new ReviseRefusedException(Wordings.message("reviseUnread", unread.get(0)));
		Standard standard = parsed.standard();
		NextVersion next = NextVersion.of(standard);
		for (Version row : standard.getVersions())
			if (NextVersion.number(row) > next.own())
				throw new ReviseRefusedException(Wordings.message("reviseSuperseded", row.getVersion()));
		String printed = date == null ? null : String.format(Locale.ROOT, "%d/%02d/%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
		SessionSetup setup = SessionSetup.immediate(parser).with(() -> Settings.defaults(LocalDate.EPOCH));
		try (DocumentSession session = new DocumentSession(text, setup)) {
			TreeEdit edit = new TreeEdit.Several(edits(session.current().tree(), next, printed));
			EditResult result = session.edit(edit);
			if (!result.isDone())
				throw new ReviseRefusedException("refused", result.refusal().get()::message);
			return new Draft(session.text(), next.code(), LineageHead.of(next), told(standard, next));
		}
	}

	private static List<TreeEdit> edits(KeyTree tree, NextVersion next, String date) {
		Standard standard = tree.parsed().standard();
		ElementKey root = tree.key(standard);
		List<TreeEdit> edits = new ArrayList<>();
		if (next.code() != null)
			edits.add(new TreeEdit.SetValue(root, Literals.CODED__CODE, next.code()));
		if (standard.getValidUntilText() != null)
			edits.add(new TreeEdit.SetValue(root, Literals.STANDARD__VALID_UNTIL_TEXT, null));
		if (standard.getReason() != null)
			edits.add(new TreeEdit.SetValue(root, Literals.ELEMENT__REASON, null));
		for (EObject object : (Iterable<EObject>) standard::eAllContents)
			if (object instanceof Element element && element.getReason() != null)
				edits.add(new TreeEdit.SetValue(tree.key(element), Literals.ELEMENT__REASON, null));
		if (!standard.getRevisionReasons().isEmpty())
			edits.add(new TreeEdit.Delete(standard.getRevisionReasons().stream().map(tree::key).toList()));
		edits.addAll(new HistoryRows(tree, next, date).edits());
		return edits;
	}

	private static List<Message> told(Standard standard, NextVersion next) {
		List<Message> told = new ArrayList<>();
		if (next.code() == null)
			told.add(Wordings.message("reviseNoCode"));
		else if (StandardCode.parse(next.oldCode()).isEmpty())
			told.add(Wordings.message("reviseOddCode", next.oldCode(), next.code()));
		if (standard.getValidUntilText() != null)
			told.add(Wordings.message("reviseValidity", standard.getValidUntilText()));
		return told;
	}
}
