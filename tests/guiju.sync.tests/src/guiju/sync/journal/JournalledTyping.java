package guiju.sync.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import guiju.dsl.StandardParser;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionSetup;

/** A process that types until it is killed. Before each change it notes, with the time, how much it has typed. */
public final class JournalledTyping {

	private JournalledTyping() {}

	/** Types into a journalled session; the arguments are the journal's folder and the file of the notes. */
	public static void main(String[] arguments) throws Exception {
		Path notes = Path.of(arguments[1]);
		Journal journal = new Journal(Path.of(arguments[0]), trouble -> System.err.println(trouble.message(Locale.ENGLISH)));
		DocumentSession session = new DocumentSession("職能基準 KMC2431-001v1\n", SessionSetup.immediate(StandardParser.standalone()));
		SessionJournal kept = new SessionJournal(journal, session, "file:/standard.ocs");
		for (int i = 0; ; i++) {
			session.document().replace(session.document().getLength(), 0, "// " + i + "\n");
			Files.writeString(notes, i + " " + System.currentTimeMillis() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			Thread.sleep(20);
			if (kept == null)
				return;
		}
	}
}
