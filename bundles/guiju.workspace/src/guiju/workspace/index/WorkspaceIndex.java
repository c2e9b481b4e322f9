package guiju.workspace.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

import guiju.dsl.StandardParser;
import guiju.dsl.ide.folder.FolderAttitude;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.folder.FolderLabel;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.dsl.ide.folder.PreviousStandard;
import guiju.model.Standard;
import guiju.model.code.ElementKind;

/** The folder's index. Any thread may ask; each answer is whole, as the folder was at one moment. */
public final class WorkspaceIndex implements FolderIndex {

	// Few versions are looked at for hours: those of the standards that are open.
	private static final int MODELS = 8;

	private final ReadWriteLock lock = new ReentrantReadWriteLock();
	private final IndexTables tables = new IndexTables();
	private final StandardParser parser;
	private final Function<String, Optional<String>> texts;
	private final Map<String, Model> models = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Model> eldest) {
			return size() > MODELS;
		}
	};

	private record Model(String text, Standard standard) {
	}

	/** @param texts the text of a path as the folder has it at the moment, or empty where it cannot be read */
	public WorkspaceIndex(StandardParser parser, Function<String, Optional<String>> texts) {
		this.parser = parser;
		this.texts = texts;
	}

	/** Puts entries in the place of those that the files had, in one step; null for a file that is gone. */
	public void put(Map<String, FileEntry> entries, Runnable together) {
		lock.writeLock().lock();
		try {
			entries.forEach(tables::put);
			together.run();
		} finally {
			lock.writeLock().unlock();
		}
	}

	/** Returns an answer about one moment. */
	public <T> T read(Supplier<T> answer) {
		lock.readLock().lock();
		try {
			return answer.get();
		} finally {
			lock.readLock().unlock();
		}
	}

	@Override
	public List<FolderStandard> standards() {
		return read(tables::standards);
	}

	@Override
	public Optional<FolderStandard> standard(String code) {
		return read(() -> tables.standard(code));
	}

	@Override
	public List<FolderLabel> labels(ElementKind kind, String word, int most) {
		return read(() -> tables.labels(kind, word, most));
	}

	@Override
	public List<FolderPlace> definitions(ElementKind kind, String label) {
		return read(() -> tables.definitions(kind, label));
	}

	@Override
	public List<FolderPlace> citations(ElementKind kind, String label) {
		return read(() -> tables.citations(kind, label));
	}

	@Override
	public List<FolderAttitude> attitudes() {
		return read(tables::attitudes);
	}

	@Override
	public Optional<PreviousStandard> previous(String code) {
		Optional<FolderStandard> standard = read(() -> tables.previous(code));
		return standard.flatMap(each -> texts.apply(each.path()).map(text -> new PreviousStandard(each, model(each.path(), text))));
	}

	/** Models are made when they are asked for: keeping those of a thousand standards would cost a hundred megabytes. */
	private Standard model(String path, String text) {
		synchronized (models) {
			Model known = models.get(path);
			if (known == null || !known.text().equals(text)) {
				known = new Model(text, parser.parse(text).standard());
				models.put(path, known);
			}
			return known.standard();
		}
	}
}
