package guiju.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.workspace.FolderProblem;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceFile;

/** Gathers the problems of a folder. Those of a file that has not changed are the same objects again, with their words. */
final class ProblemSource {

	private record Known(WorkspaceFile file, List<Problem> problems) {}

	private Map<String, Known> known = Map.of();

	List<Problem> of(Workspace workspace) {
		List<Problem> all = new ArrayList<>();
		for (FolderProblem trouble : workspace.problems())
			all.add(Problem.of(trouble, workspace.root()));
		Map<String, Known> now = new HashMap<>();
		for (WorkspaceFile file : workspace.files()) {
			Known before = known.get(file.path());
			Known problems = before != null && before.file() == file ? before
					: new Known(file, file.findings().stream().map(finding -> Problem.of(file, finding)).toList());
			now.put(file.path(), problems);
			all.addAll(problems.problems());
		}
		known = now;
		return all;
	}
}
