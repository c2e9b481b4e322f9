package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.ui.robot.Robot;
import guiju.ui.views.FlowLayout;

/** Nothing is cut where letters are large or there is little room. */
@Tag("windows")
class LargeLettersStoryTest {

	private final Robot robot = new Robot();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = robot.ui(() -> {
			Shell made = new Shell(robot.display(), SWT.NONE);
			made.setLayout(new FillLayout());
			return made;
		});
	}

	@AfterEach
	void close() {
		robot.ui(() -> {
			shell.dispose();
			return null;
		});
	}

	private Composite line(boolean alike) {
		return robot.ui(() -> {
			Composite line = new Composite(shell, SWT.NONE);
			line.setLayout(new FlowLayout(4, 6, alike));
			new Text(line, SWT.SEARCH).setLayoutData(120);
			for (String word : List.of("前往", "修正…", "Put Views Back in Place", "只看目前的基準"))
				new Button(line, SWT.PUSH).setText(word);
			return line;
		});
	}

	@ParameterizedTest
	@ValueSource(ints = {900, 420, 240})
	void aLineThatIsFullGoesOnInTheNextOne(int width) {
		for (boolean alike : new boolean[] {false, true}) {
			Composite line = line(alike);
			robot.ui(() -> {
				int widest = Arrays.stream(line.getChildren()).mapToInt(control -> control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
				Point size = line.computeSize(Math.max(width, widest + 8), SWT.DEFAULT);
				line.setSize(size);
				line.layout(true);
				Rectangle room = line.getClientArea();
				for (Control control : line.getChildren()) {
					Rectangle place = control.getBounds();
					Point wished = control instanceof Text ? new Point(120, place.height) : control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
					assertTrue(place.width >= wished.x && place.height >= wished.y, control + " is cut");
					assertTrue(room.contains(place.x, place.y) && room.contains(place.x + place.width - 1, place.y + place.height - 1), control + " is outside");
				}
				List<Control> controls = Arrays.asList(line.getChildren());
				assertEquals(0, controls.stream().flatMap(a -> controls.stream().filter(b -> a != b && a.getBounds().intersects(b.getBounds()))).count());
				line.dispose();
				return null;
			});
		}
	}

	@Test
	void theStatusLineHasLettersThatFitIntoIt() {
		robot.ui(() -> {
			List<CLabel> fields = robot.window().all(CLabel.class).stream().filter(label -> label.getParent().getClass().getSimpleName().equals("StatusLine")).toList();
			assertTrue(!fields.isEmpty());
			for (CLabel field : fields) {
				GC gc = new GC(field);
				gc.setFont(field.getFont());
				int height = gc.textExtent("國Ág").y;
				gc.dispose();
				assertTrue(height <= field.getSize().y, height + " in " + field.getSize());
			}
			return null;
		});
	}

	@Test
	void textsAndHeadingsAreAtLeastAsLargeAsTheSystemsFont() {
		FontData system = robot.ui(() -> robot.display().getSystemFont().getFontData()[0]);
		for (String font : List.of(JFaceResources.BANNER_FONT, JFaceResources.HEADER_FONT)) {
			FontData used = robot.ui(() -> JFaceResources.getFontRegistry().getFontData(font)[0]);
			assertTrue(used.getHeight() >= system.getHeight(), used + " where the system has " + system);
		}
	}
}
