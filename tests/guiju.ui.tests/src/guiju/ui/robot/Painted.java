package guiju.ui.robot;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What stands on the screen, pixel by pixel: a control may say that it has one colour and be painted by the system in another. */
public final class Painted {

	private Painted() {}

	/** Returns how far the strongest colour in a part of a control stands out from the one that fills most of it. */
	public static double contrast(Robot robot, Control control, Rectangle part) {
		ImageData pixels = robot.ui(() -> {
			Rectangle on = robot.display().map(control, null, part);
			Image image = new Image(robot.display(), on.width, on.height);
			GC gc = new GC(robot.display());
			gc.copyArea(image, on.x, on.y);
			gc.dispose();
			ImageData data = image.getImageData();
			image.dispose();
			return data;
		});
		Map<RGB, Integer> colours = new HashMap<>();
		for (int x = 0; x < pixels.width; x++)
			for (int y = 0; y < pixels.height; y++)
				colours.merge(pixels.palette.getRGB(pixels.getPixel(x, y)), 1, Integer::sum);
		RGB ground = colours.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		return colours.keySet().stream().mapToDouble(colour -> Contrast.of(colour, ground)).max().orElse(1);
	}
}
