package guiju.workspace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import guiju.dsl.StandardParser;
import guiju.rules.folder.FolderFinding;
import guiju.rules.settings.Settings;
import guiju.workspace.check.CheckedText;
import guiju.workspace.check.FolderRuleTable;
import guiju.workspace.check.ReadText;
import guiju.workspace.disk.Listing;
import guiju.workspace.disk.PathOrder;
import guiju.workspace.settings.SettingsTable;

/**
 * Checks what is not up to date, on the workspace's own thread. What an editor has is checked at once, and so are a few small
 * files; many files go through a pool in path order, and whatever is asked meanwhile comes between. Large files have a thread of
 * their own, so that nobody waits for them. When all others are checked, the folder rules are run on what changed, and the files
 * of which they tell something new are checked once more.
 */
final class Indexer {

	private static final int INLINE = 4;
	private static final long SMALL = 1 << 20;

	private final Path root;
	private final StandardParser parser;
	private final Problems problems;
	private final SettingsTable settings;
	private final Publication publication;
	private final Lane many;
	private final Lane large;
	private final FolderRuleTable rules = new FolderRuleTable();
	private final TreeMap<String, Slot> slots = new TreeMap<>(PathOrder.BY_NAMES);
	/** What editors have, which goes before all others. */
	private final TreeSet<String> urgent = new TreeSet<>(PathOrder.BY_NAMES);

	Indexer(Path root, StandardParser parser, SettingsTable settings, Publication publication, int threads, Runnable wake) {
		this.root = root;
		this.parser = parser;
		problems = new Problems(root);
		this.settings = settings;
		this.publication = publication;
		many = new Lane(threads, wake);
		large = new Lane(1, wake);
	}

	/** Returns the files that are known. */
	Map<String, Slot> slots() {
		return slots;
	}

	/** Returns a file that is to be known from now on. */
	Slot slot(String path) {
		return slots.computeIfAbsent(path, each -> new Slot(path, root.resolve(path)));
	}

	/** Notes that a file has to be checked again. */
	void outdate(Slot slot) {
		slot.outdate();
		forget(slot.path);
		long size = slot.overlay != null ? slot.overlay.length() : slot.stamp == null ? 0 : slot.stamp.size();
		(size >= SMALL ? large.waiting : slot.overlay != null ? urgent : many.waiting).add(slot.path);
	}

	private void forget(String path) {
		urgent.remove(path);
		many.waiting.remove(path);
		large.waiting.remove(path);
	}

	/** Forgets a file. */
	void remove(Slot slot) {
		slot.outdate();
		slots.remove(slot.path);
		forget(slot.path);
		problems.refuse(slot.path, null);
		rules.put(slot.path, null);
		publication.remove(slot.path);
	}

	/** Looks whether settings changed, and notes the files that they govern. */
	void refreshSettings() {
		Set<Path> folders = new HashSet<>();
		for (Slot slot : slots.values())
			folders.add(slot.file.getParent());
		if (settings.refresh(folders))
			for (Slot slot : slots.values())
				if (slot.checked == null || slot.checked.settings() != settings(slot.path)) {
					rules.touch(slot.path);
					outdate(slot);
				}
	}

	private Settings settings(String path) {
		return settings.of(slots.get(path).file.getParent());
	}

	/** Works as far as it can without waiting, and shows what came of it. Returns whether all is up to date. */
	boolean advance(Listing listing) {
		boolean settled = work();
		publication.show(problems.all(listing, settings.problems()), urgent.size() + many.size() + large.size());
		return settled;
	}

	private boolean work() {
		while (true) {
			collect(many);
			collect(large);
			inline();
			many.fill(this::check);
			large.fill(this::check);
			if (!many.isEmpty())
				return false;
			follow(rules.evaluate(this::settings), null);
			if (urgent.isEmpty() && many.isEmpty())
				return large.isEmpty();
		}
	}

	/** Notes the files of which the folder tells something else now. */
	private void follow(Set<String> changed, Slot but) {
		for (String path : changed) {
			Slot slot = slots.get(path);
			if (slot != null && slot != but)
				outdate(slot);
		}
	}

	/** Takes what a pool has done, in order. */
	private void collect(Lane lane) {
		for (Lane.Outcome outcome = lane.next(); outcome != null; outcome = lane.next()) {
			Slot slot = outcome.slot();
			if (slots.get(slot.path) != slot || slot.revision() != outcome.revision())
				continue;
			slot.readAt = outcome.readAt();
			if (outcome.checked() != null)
				apply(slot, outcome.checked());
			else
				show(slot, false, false);
		}
	}

	/** Checks what cannot wait, and what is not worth a pool. */
	private void inline() {
		while (!urgent.isEmpty())
			inline(slots.get(urgent.pollFirst()));
		if (many.isIdle() && many.waiting.size() <= INLINE)
			for (String path : List.copyOf(many.waiting))
				if (many.waiting.remove(path))
					inline(slots.get(path));
	}

	private void inline(Slot slot) {
		slot.readAt = System.currentTimeMillis();
		Settings inForce = settings(slot.path);
		ReadText read = ReadText.read(slot.path, slot.file, slot.overlay, parser, slot.checked, inForce, rules.findings(slot.path));
		if (read == null) {
			show(slot, false, false);
			return;
		}
		// What the folder tells of it may follow from what it now says itself: so it is checked once and not twice.
		rules.put(slot.path, read.head());
		follow(rules.evaluate(this::settings), slot);
		apply(slot, read.check(inForce, rules.findings(slot.path)));
	}

	private Callable<Lane.Outcome> check(String path) {
		Slot slot = slots.get(path);
		int revision = slot.revision();
		String overlay = slot.overlay;
		CheckedText known = slot.checked;
		Settings inForce = settings(path);
		List<FolderFinding> ofFolder = rules.findings(path);
		return () -> {
			long readAt = System.currentTimeMillis();
			if (slot.revision() != revision)
				return new Lane.Outcome(slot, revision, readAt, null);
			ReadText read = ReadText.read(path, slot.file, overlay, parser, known, inForce, ofFolder);
			return new Lane.Outcome(slot, revision, readAt, read == null ? null : read.check(inForce, ofFolder));
		};
	}

	private void apply(Slot slot, CheckedText checked) {
		CheckedText before = slot.checked;
		slot.checked = checked;
		rules.put(slot.path, checked.head());
		problems.refuse(slot.path, checked.refusal());
		show(slot, before == null || !before.findings().equals(checked.findings()) || !String.valueOf(before.refusal()).equals(String.valueOf(checked.refusal())),
				before == null || !before.entry().equals(checked.entry()));
	}

	private void show(Slot slot, boolean findings, boolean entry) {
		CheckedText checked = slot.checked;
		WorkspaceFile file = new WorkspaceFile(slot.path, slot.file, checked.entry().standard(), checked.findings(), checked.ofFolder(),
				checked.settings(), checked.refusal(), checked.hash(), slot.overlay != null);
		if (!file.equals(slot.shown) || entry)
			publication.put(file, findings, checked.entry(), entry);
		slot.shown = file;
	}

	void close() {
		many.close();
		large.close();
	}
}
