package guiju.cli.validate;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guiju.cli.Session;
import guiju.cli.files.Source;
import guiju.dsl.head.HeadReader;
import guiju.files.SourceReader;
import guiju.files.parallel.OrderedPipeline;
import guiju.rules.folder.FolderFinding;
import guiju.rules.folder.FolderRules;
import guiju.rules.folder.FolderSummaries;
import guiju.rules.folder.StandardHead;

/** The pass over the heads of all files that finds what no file can tell by itself. It keeps a few numbers of each. */
public final class FolderPass {

	/** A file with its head, null where it has none to be read; the second pass says why. */
	private record Head(String name, StandardHead head) {}

	private final Session session;
	private final FolderSettings settings;

	/** Checks by the settings that are in force for each file. */
	public FolderPass(Session session, FolderSettings settings) {
		this.session = session;
		this.settings = settings;
	}

	/** Returns the findings by the names of the files. */
	public Map<String, List<FolderFinding>> run(List<Source> sources) {
		FolderSummaries summaries = new FolderSummaries();
		Map<String, Source> byName = new HashMap<>(sources.size() * 2);
		for (Source source : sources)
			byName.put(source.name(), source);
		String doing = session.words().text("validate.reading");
		int[] done = {0};
		new OrderedPipeline().run(sources, source -> new Head(source.name(), head(source)), read -> {
			if (read.head() != null)
				summaries.add(read.name(), read.head());
			session.progress().update(doing, ++done[0], sources.size());
		});
		return FolderRules.check(summaries, name -> head(byName.get(name)), name -> settings.of(byName.get(name))).stream()
				.collect(Collectors.groupingBy(FolderFinding::path));
	}

	private StandardHead head(Source source) {
		try {
			return HeadReader.read(SourceReader.text(session.io().directory().resolve(source.path())).text());
		} catch (IOException | OutOfMemoryError unreadable) {
			return null;
		}
	}
}
