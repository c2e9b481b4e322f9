package guiju.workspace;

/** Is told what changed in a folder. */
@FunctionalInterface
public interface WorkspaceListener {

	/**
	 * Takes a change. Called on the workspace's own thread, one change after the other; whatever takes time belongs on another
	 * one. The workspace may be asked meanwhile and answers with this change or a later one.
	 */
	void changed(WorkspaceChange change);
}
