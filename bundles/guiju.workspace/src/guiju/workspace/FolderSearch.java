package guiju.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import guiju.dsl.find.Hit;
import guiju.dsl.find.HitFinder;
import guiju.dsl.find.Query;
import guiju.dsl.lexing.LineLexer;
import guiju.files.parallel.OrderedPipeline;

/** Looks through all standards of a folder. */
final class FolderSearch {

	private final Function<String, Optional<String>> texts;

	FolderSearch(Function<String, Optional<String>> texts) {
		this.texts = texts;
	}

	void search(List<WorkspaceFile> files, Query query, Consumer<FoundFile> taker) {
		new OrderedPipeline().run(files, file -> search(file, query), found -> {
			if (Thread.currentThread().isInterrupted())
				throw new CancellationException();
			if (found != null)
				taker.accept(found);
		});
	}

	private FoundFile search(WorkspaceFile file, Query query) {
		String text = file.refusal() == null ? texts.apply(file.path()).orElse(null) : null;
		if (text == null)
			return null;
		List<Hit> hits = new ArrayList<>();
		new HitFinder(text, LineLexer.tokens(text), query).each(hits::add);
		return hits.isEmpty() ? null : new FoundFile(file.standard(), text, hits);
	}
}
