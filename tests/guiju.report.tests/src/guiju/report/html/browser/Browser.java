package guiju.report.html.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A headless Chromium with one page, driven over the protocol of its developer tools. */
final class Browser implements AutoCloseable {

	private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");
	private static final long LONGEST_SECONDS = 60;
	private static final int POLL = 50;

	private final Path folder;
	private final Process process;
	private final Conversation conversation = new Conversation();
	private final WebSocket socket;

	private Browser(String program, Path folder) throws Exception {
		this.folder = folder;
		Path profile = folder.resolve("profile");
		process = new ProcessBuilder(program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0", "--lang=en",
				"--user-data-dir=" + profile, "--window-size=1440,1000", "about:blank").redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
		HttpClient client = HttpClient.newHttpClient();
		String port = port(profile.resolve("DevToolsActivePort"));
		socket = client.newWebSocketBuilder().buildAsync(URI.create(page(client, port)), conversation).get(LONGEST_SECONDS, TimeUnit.SECONDS);
		for (String domain : List.of("Page", "Runtime", "Log"))
			send(domain + ".enable", new JsonObject());
	}

	/** Starts a browser that works in a folder; returns nothing where none is installed. */
	static Optional<Browser> start(Path folder) throws Exception {
		for (String program : PROGRAMS)
			for (String path : System.getenv("PATH").split(java.io.File.pathSeparator))
				if (Files.isExecutable(Path.of(path, program)))
					return Optional.of(new Browser(program, folder));
		return Optional.empty();
	}

	private String port(Path file) throws IOException, InterruptedException {
		for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS); System.nanoTime() < end && process.isAlive(); Thread.sleep(POLL))
			if (Files.exists(file) && Files.readString(file).contains("\n"))
				return Files.readAllLines(file).get(0);
		process.destroyForcibly();
		throw new IOException("the browser does not listen: " + Files.readString(folder.resolve("said.txt")));
	}

	private static String page(HttpClient client, String port) throws IOException, InterruptedException {
		for (;; Thread.sleep(POLL)) {
			String list = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(), HttpResponse.BodyHandlers.ofString()).body();
			for (JsonElement target : JsonParser.parseString(list).getAsJsonArray())
				if (target.getAsJsonObject().get("type").getAsString().equals("page"))
					return target.getAsJsonObject().get("webSocketDebuggerUrl").getAsString();
		}
	}

	JsonObject send(String method, JsonObject parameters) throws Exception {
		return conversation.send(socket, method, parameters).get(LONGEST_SECONDS, TimeUnit.SECONDS);
	}

	/** Shows a page and waits until it is there. */
	void open(String html) throws Exception {
		Path file = Files.writeString(folder.resolve("page.html"), html);
		address(file.toUri().toString());
	}

	private void address(String address) throws Exception {
		conversation.forget("Page.loadEventFired");
		JsonObject parameters = new JsonObject();
		parameters.addProperty("url", address);
		send("Page.navigate", parameters);
		conversation.await("Page.loadEventFired", LONGEST_SECONDS);
	}

	/** Returns the value of an expression. */
	JsonElement eval(String expression) throws Exception {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("expression", expression);
		parameters.addProperty("returnByValue", true);
		parameters.addProperty("awaitPromise", true);
		JsonObject answer = send("Runtime.evaluate", parameters);
		if (answer.has("exceptionDetails"))
			throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
		JsonElement value = answer.getAsJsonObject("result").get("value");
		return value == null ? com.google.gson.JsonNull.INSTANCE : value;
	}

	/** Returns the value of an expression as text. */
	String text(String expression) throws Exception {
		return eval(expression).getAsString();
	}

	/** Presses a key, as a user does. */
	void press(String key) throws Exception {
		for (String type : List.of("keyDown", "keyUp")) {
			JsonObject parameters = new JsonObject();
			parameters.addProperty("type", type);
			parameters.addProperty("key", key);
			if (key.length() == 1 && type.equals("keyDown"))
				parameters.addProperty("text", key);
			if (key.equals("Tab"))
				parameters.addProperty("windowsVirtualKeyCode", 9);
			if (key.equals("Escape"))
				parameters.addProperty("windowsVirtualKeyCode", 27);
			if (key.equals(" "))
				parameters.addProperty("windowsVirtualKeyCode", 32);
			send("Input.dispatchKeyEvent", parameters);
		}
	}

	/** Types a text where the focus is. */
	void type(String text) throws Exception {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("text", text);
		send("Input.insertText", parameters);
	}

	/** Sets what the page believes of its reader's system, such as prefers-color-scheme: dark. */
	void prefer(String feature, String value) throws Exception {
		JsonObject one = new JsonObject();
		one.addProperty("name", feature);
		one.addProperty("value", value);
		JsonArray features = new JsonArray();
		features.add(one);
		JsonObject parameters = new JsonObject();
		parameters.add("features", features);
		send("Emulation.setEmulatedMedia", parameters);
	}

	/** Turns scripts on or off for the pages opened from now on. */
	void scripts(boolean on) throws Exception {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("value", !on);
		send("Emulation.setScriptExecutionDisabled", parameters);
	}

	/** Sets the size of the window in pixels. */
	void size(int width, int height) throws Exception {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("width", width);
		parameters.addProperty("height", height);
		parameters.addProperty("deviceScaleFactor", 1);
		parameters.addProperty("mobile", false);
		send("Emulation.setDeviceMetricsOverride", parameters);
	}

	/** Returns the page as a reader sees it, as a PNG file. */
	byte[] picture() throws Exception {
		return Base64.getDecoder().decode(send("Page.captureScreenshot", new JsonObject()).get("data").getAsString());
	}

	/** Returns the page as it is printed, on paper of its own choice. */
	byte[] print() throws Exception {
		JsonObject parameters = new JsonObject();
		parameters.addProperty("preferCSSPageSize", true);
		parameters.addProperty("printBackground", false);
		return Base64.getDecoder().decode(send("Page.printToPDF", parameters).get("data").getAsString());
	}

	/** Returns what the browser complained about. */
	List<String> complaints() {
		return conversation.complaints();
	}

	@Override
	public void close() throws Exception {
		socket.abort();
		try (Stream<ProcessHandle> children = process.descendants()) {
			children.forEach(ProcessHandle::destroyForcibly);
		}
		process.destroyForcibly().waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
	}
}
