package guiju.ui.guide;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;

import guiju.ui.wording.Words;

/** The guide's files, which lie in this bundle and are put on the disk where someone else is to read them. */
final class GuideFiles {

	/** The page that is shown where no other fits. */
	static final String FIRST = "index";

	private static final String ROOT = "help/";
	private static final String ENDING = ".html";

	private GuideFiles() {}

	/** Returns the file of a page in the user's language, or empty where this product was built without a guide. */
	static Optional<Path> page(String id) throws IOException {
		URL root = FrameworkUtil.getBundle(GuideFiles.class).getEntry(ROOT);
		if (root == null)
			return Optional.empty();
		Path folder = Path.of(URI.create(FileLocator.toFileURL(root).toString().replace(" ", "%20")));
		return Optional.of(folder.resolve(language()).resolve(id + ENDING)).filter(Files::exists);
	}

	private static String language() {
		return Words.language().getLanguage().equals("zh") ? "zh-TW" : "en";
	}

	/** Returns the page that a link leads to, or empty where it leads out of the guide. */
	static Optional<String> linked(String link) {
		boolean inside = link.endsWith(ENDING) && !link.contains("/");
		return inside ? Optional.of(link.substring(0, link.length() - ENDING.length())) : Optional.empty();
	}
}
