package guiju.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ProgressTest {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void showsNothingWhereNobodyWatches() throws InterruptedException {
		Progress progress = new Progress(new Output(err), false);

		Thread.sleep(600);
		progress.update("checking", 1, 2);
		progress.clear();

		assertEquals("", shown());
	}

	@Test
	void showsNothingOfAShortRun() {
		Progress progress = new Progress(new Output(err), true);

		progress.update("checking", 1, 2);
		progress.clear();

		assertEquals("", shown());
	}

	@Test
	void showsHowFarALongRunIsAndClearsTheLine() throws InterruptedException {
		Progress progress = new Progress(new Output(err), true);

		Thread.sleep(600);
		progress.update("checking", 1, 200);
		progress.update("checking", 2, 200);
		progress.clear();

		assertEquals("\r\u001b[Kchecking 1/200\r\u001b[K", shown());
	}

	private String shown() {
		return err.toString(StandardCharsets.UTF_8);
	}
}
