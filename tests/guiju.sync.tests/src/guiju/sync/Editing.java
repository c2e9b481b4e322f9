package guiju.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.StandardParser;
import guiju.model.path.ElementPath;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.EditResult;
import guiju.sync.session.SessionSetup;
import guiju.testing.Findings;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

/** A session in a test, whose elements are asked for by path. */
public final class Editing {

	private static final SessionSetup SETUP = SessionSetup.immediate(StandardParser.standalone()).with(() -> Findings.SETTINGS);

	public final DocumentSession session;

	/** Opens a text. */
	public Editing(String text) {
		session = new DocumentSession(text, SETUP);
	}

	/** Returns what a session needs here. */
	public static SessionSetup setup() {
		return SETUP;
	}

	/** Returns the key at a path; the standard's own for an empty one. */
	public ElementKey key(String path) {
		EObject object = ElementPath.find(session.current().parsed().standard(), path);
		assertNotNull(object, path);
		return session.current().tree().key(object);
	}

	/** Returns the path of a key. */
	public String path(ElementKey key) {
		return ElementPath.of(session.current().tree().object(key));
	}

	/** Makes an edit that must not be refused. */
	public EditResult edit(TreeEdit edit) {
		EditResult result = session.edit(edit);
		assertTrue(result.isDone(), () -> edit + " " + result.refusal());
		requireTrue();
		return result;
	}

	/** Fails if the tree says anything else than its text. */
	public void requireTrue() {
		assertEquals(session.text(), session.current().text());
		SameModel.require(Parsing.standard(session.text()), session.current().parsed().standard());
	}
}
