package guiju.ui.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The folders that were opened lately, the last one first. Kept at once, since a process may end at any moment. */
public final class RecentFolders {

	private static final String NODE = "guiju.ui";
	private static final String KEY = "recentFolders";
	private static final int MOST = 8;

	private RecentFolders() {}

	/** Returns the folders that are still there. */
	public static List<Path> all() {
		return Arrays.stream(node().get(KEY, "").split("\n")).filter(line -> !line.isBlank()).map(Path::of).filter(Files::isDirectory).toList();
	}

	/** Returns the folder that was open last, if it is still there. */
	public static Optional<Path> last() {
		return all().stream().findFirst();
	}

	/** Puts a folder first. */
	static void add(Path folder) {
		List<Path> folders = new ArrayList<>(all());
		folders.remove(folder);
		folders.add(0, folder);
		node().put(KEY, String.join("\n", folders.stream().limit(MOST).map(Path::toString).toList()));
		try {
			node().flush();
		} catch (BackingStoreException unwritable) {
			ILog.get().warn("recent folders cannot be kept", unwritable);
		}
	}

	private static Preferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
