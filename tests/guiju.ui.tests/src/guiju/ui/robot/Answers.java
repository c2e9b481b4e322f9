package guiju.ui.robot;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.eclipse.swt.widgets.Shell;

import guiju.ui.desk.Desk;
import guiju.ui.desk.FileChooser;

/** Answers where the system's own dialogs would ask for files and folders, which no robot can drive. */
public final class Answers implements FileChooser, AutoCloseable {

	private final Robot robot;
	private final FileChooser before;
	private final Queue<List<Path>> answers = new ArrayDeque<>();

	/** Answers from now on, until this is closed. */
	public Answers(Robot robot) {
		this.robot = robot;
		before = robot.ui(() -> Desk.get().chooseBy(this));
	}

	/** Adds the answer to a question to come; no file means that the user changes their mind. */
	public Answers then(Path... files) {
		answers.add(List.of(files));
		return this;
	}

	private List<Path> next() {
		if (answers.isEmpty())
			throw new AssertionError("nobody said what to answer");
		return answers.remove();
	}

	@Override
	public Optional<Path> folder(Shell parent, String title, Path start) {
		return next().stream().findFirst();
	}

	@Override
	public List<Path> files(Shell parent, String title, Path start, List<Kind> kinds) {
		return next();
	}

	@Override
	public Optional<Path> target(Shell parent, String title, Path proposed, List<Kind> kinds) {
		return next().stream().findFirst();
	}

	@Override
	public void close() {
		robot.ui(() -> Desk.get().chooseBy(before));
	}
}
