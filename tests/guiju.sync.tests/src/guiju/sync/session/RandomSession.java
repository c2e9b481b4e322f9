package guiju.sync.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.jface.text.BadLocationException;

import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.sync.Editing;
import guiju.sync.Sources;
import guiju.sync.WildSources;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.lines.TextLine;
import guiju.sync.outside.LineDiff;
import guiju.sync.plan.Clip;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal;

/** One session that is used at random, and what must hold after each step. */
final class RandomSession {

	private static final List<String> TYPED = List.of("a", "字", " ", "\n", ":", "：", "K", "1", "|", "-", "//", "T1.3: 任務\n", "  K07: 知識\n", "隨意的一行\n", "、", "緣由: 為何\n",
			"\r\n", "// 註解\n", "級別 4\n", "// 容許 missing-output: 因\n");

	private final Random random;
	private final Editing editing;
	private final DocumentSession session;
	private final Map<String, Integer> counts;
	private final List<Clip> clips = new ArrayList<>();
	private final List<String> log = new ArrayList<>();
	private final String first;
	private final List<ElementKey> firstKeys;

	RandomSession(Random random, Map<String, Integer> counts) {
		this.random = random;
		this.counts = counts;
		List<String> sources = random.nextInt(3) == 0 ? WildSources.all() : List.copyOf(Sources.all().values());
		first = sources.get(random.nextInt(sources.size()));
		editing = new Editing(first);
		session = editing.session;
		firstKeys = session.current().tree().keys();
	}

	void run(int steps) {
		try {
			for (int i = 0; i < steps; i++)
				step();
			while (session.undoable().isPresent())
				session.undo();
			assertEquals(first, session.text(), "undo all gives the first bytes");
			assertEquals(firstKeys, session.current().tree().keys(), "and the first keys");
		} catch (AssertionError | RuntimeException failure) {
			throw new AssertionError(String.join("\n", log) + "\n" + failure.getMessage(), failure);
		}
	}

	private void step() {
		int kind = random.nextInt(20);
		if (kind < 7)
			type();
		else if (kind < 15)
			tree();
		else if (kind < 17)
			undoOrRedo();
		else if (kind == 17)
			outside();
		else if (kind == 18)
			session.beginSave().done();
		else
			redoAndBack();
		editing.requireTrue();
	}

	private void count(String what) {
		counts.merge(what, 1, Integer::sum);
	}

	private void type() {
		String before = session.text();
		KeyTree keys = session.current().tree();
		int offset = random.nextInt(before.length() + 1);
		int length = random.nextInt(4) == 0 ? Math.min(random.nextInt(20), before.length() - offset) : 0;
		String typed = length > 0 && random.nextBoolean() ? "" : TYPED.get(random.nextInt(TYPED.size()));
		log.add("type " + offset + " " + length + " " + typed.replace("\n", "⏎"));
		try {
			session.document().replace(offset, length, typed);
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
		count("typed");
		requireKeysOfOtherLines(keys, session.current().tree(), offset, offset + length);
	}

	/** Lines above and below what was typed are the same lines, so what they begin has the same keys. */
	private static void requireKeysOfOtherLines(KeyTree before, KeyTree after, int start, int stop) {
		List<TextLine> old = before.table().lines();
		List<TextLine> now = after.table().lines();
		int same = 0;
		while (same < old.size() && same < now.size() && old.get(same).next() <= start && text(before, old.get(same)).equals(text(after, now.get(same))))
			requireKey(before, old.get(same), after, now.get(same++));
		int end = 0;
		while (end < old.size() - same && end < now.size() - same && old.get(old.size() - 1 - end).start() >= stop
				&& text(before, old.get(old.size() - 1 - end)).equals(text(after, now.get(now.size() - 1 - end)))) {
			requireKey(before, old.get(old.size() - 1 - end), after, now.get(now.size() - 1 - end));
			end++;
		}
	}

	private static String text(KeyTree tree, TextLine line) {
		return tree.table().text().substring(line.start(), line.next());
	}

	private static void requireKey(KeyTree before, TextLine old, KeyTree after, TextLine now) {
		if (old.subject() == null || now.subject() == null || before.table().head(old.subject()) != old || after.table().head(now.subject()) != now)
			return;
		assertEquals(before.key(old.subject()), after.key(now.subject()), () -> "key of the untouched line " + text(after, now));
	}

	private void tree() {
		TreeEdit edit = new RandomEdits(random, session, clips).next();
		if (edit == null)
			return;
		String before = session.text();
		log.add(edit.toString());
		EditResult result = session.edit(edit);
		count("tree edits");
		if (result.isDone()) {
			requireComments(edit, before);
			return;
		}
		Refusal refusal = result.refusal().orElseThrow();
		count("refused " + refusal.cause());
		count("  " + refusal.cause() + " " + edit.getClass().getSimpleName() + " " + refusal.message(java.util.Locale.ENGLISH).replaceAll("[^ .]*[0-9：（“].*", "…"));
		log.add("  refused " + refusal);
		assertEquals(before, session.text(), "a refused edit changes nothing");
		if (Boolean.getBoolean("guiju.strict") && refusal.cause() == Refusal.Cause.UNVERIFIED)
			throw new AssertionError(refusal + " " + before);
	}

	/** Only what takes elements or fields away may take comments with it. */
	private void requireComments(TreeEdit edit, String before) {
		boolean takes = edit instanceof TreeEdit.Delete || edit instanceof TreeEdit.MergeDefinitions || edit instanceof TreeEdit.RemoveEntry
				|| edit instanceof TreeEdit.SetValue || edit instanceof TreeEdit.Several;
		if (takes || session.current().text().equals(before))
			return;
		List<String> left = comments(session.text());
		for (String comment : comments(before))
			assertTrue(left.remove(comment), () -> "lost " + comment);
	}

	private static List<String> comments(String text) {
		return new ArrayList<>(LineLexer.tokens(text).stream().filter(token -> token.type() == Tok.COMMENT || token.type() == Tok.ACCEPTANCE)
				.map(token -> text.substring(token.start(), token.end())).toList());
	}

	private void undoOrRedo() {
		boolean undo = random.nextInt(3) > 0;
		log.add(undo ? "undo" : "redo");
		if (undo)
			session.undo();
		else
			session.redo();
		count(undo ? "undone" : "redone");
	}

	/** Undo and redo lead to the same text with the same keys. */
	private void redoAndBack() {
		if (session.undoable().isEmpty())
			return;
		String text = session.text();
		List<ElementKey> keys = session.current().tree().keys();
		log.add("undo and redo");
		session.undo();
		session.redo();
		assertEquals(text, session.text());
		assertEquals(keys, session.current().tree().keys());
		count("undone and redone");
	}

	private void outside() {
		List<String> lines = new ArrayList<>(LineDiff.lines(session.base()));
		int line = lines.isEmpty() ? 0 : random.nextInt(lines.size());
		if (lines.isEmpty() || random.nextBoolean())
			lines.add(line, "  K55: 外面的一行\n");
		else
			lines.remove(line);
		log.add("outside change at " + line);
		Optional<OutsideConflict> conflict = session.outsideChange(String.join("", lines));
		count(conflict.isPresent() ? "outside conflicts" : "outside changes");
		conflict.ifPresent(asked -> {
			if (random.nextBoolean())
				asked.keepMine();
			else
				asked.join(part -> random.nextBoolean());
		});
		assertEquals(String.join("", lines), session.base());
	}

	static Map<String, Integer> counts() {
		return new TreeMap<>();
	}
}
