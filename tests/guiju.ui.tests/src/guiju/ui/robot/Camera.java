package guiju.ui.robot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of what stands on the screen, menus and all; the pointer is put where it raises no hint. */
public final class Camera {

	private final Robot robot;
	private final Path folder;

	/** Takes pictures into a folder. */
	public Camera(Robot robot, Path folder) throws IOException {
		this.robot = robot;
		this.folder = Files.createDirectories(folder);
	}

	/** Puts a window in its place and gives it a size, so that pictures of all runs are alike. */
	public void frame(Screen screen, int width, int height) {
		robot.ui(() -> {
			screen.shell().setBounds(0, 0, width, height);
			return null;
		});
		robot.settle();
	}

	/** Without a window manager a window is painted smaller than it says. */
	private static Rectangle painted(Shell shell) {
		Point inside = shell.toDisplay(0, 0);
		Rectangle client = shell.getClientArea();
		Rectangle bounds = shell.getBounds();
		return new Rectangle(bounds.x, bounds.y, inside.x - bounds.x + client.width, inside.y - bounds.y + client.height);
	}

	/** Takes a picture of a window under a name without ending. */
	public void take(Screen screen, String name) {
		robot.ui(() -> {
			robot.display().setCursorLocation(robot.display().getBounds().width - 1, robot.display().getBounds().height - 1);
			return null;
		});
		robot.pause(600);
		robot.settle();
		robot.ui(() -> {
			Rectangle bounds = painted(screen.shell());
			Image image = new Image(robot.display(), bounds.width, bounds.height);
			GC gc = new GC(robot.display());
			gc.copyArea(image, bounds.x, bounds.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {image.getImageData()};
			loader.compression = 9;
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
			image.dispose();
			return null;
		});
	}
}
