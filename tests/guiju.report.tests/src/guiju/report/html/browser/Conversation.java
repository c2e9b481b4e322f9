package guiju.report.html.browser;

import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Questions to a browser's developer tools and their answers, and what the tools tell unasked. */
final class Conversation implements WebSocket.Listener {

	private final AtomicInteger last = new AtomicInteger();
	private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
	private final Map<String, CompletableFuture<JsonObject>> awaited = new ConcurrentHashMap<>();
	private final List<String> complaints = new CopyOnWriteArrayList<>();
	private final StringBuilder message = new StringBuilder();

	/** Asks for something; questions are asked one at a time. */
	CompletableFuture<JsonObject> send(WebSocket socket, String method, JsonObject parameters) {
		JsonObject question = new JsonObject();
		int id = last.incrementAndGet();
		question.addProperty("id", id);
		question.addProperty("method", method);
		question.add("params", parameters);
		CompletableFuture<JsonObject> answer = new CompletableFuture<>();
		asked.put(id, answer);
		socket.sendText(question.toString(), true).join();
		return answer;
	}

	/** Forgets that something happened, so that it can be awaited. */
	void forget(String event) {
		awaited.put(event, new CompletableFuture<>());
	}

	/** Waits until something happens that was forgotten before. */
	void await(String event, long seconds) throws Exception {
		awaited.get(event).get(seconds, TimeUnit.SECONDS);
	}

	/** Returns the errors that the page's script or its policy have caused. */
	List<String> complaints() {
		return List.copyOf(complaints);
	}

	@Override
	public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean whole) {
		message.append(data);
		socket.request(1);
		if (whole) {
			String text = message.toString();
			message.setLength(0);
			hear(JsonParser.parseString(text).getAsJsonObject());
		}
		return null;
	}

	private void hear(JsonObject told) {
		if (told.has("id")) {
			CompletableFuture<JsonObject> answer = asked.remove(told.get("id").getAsInt());
			if (told.has("error"))
				answer.completeExceptionally(new IllegalStateException(told.get("error").toString()));
			else
				answer.complete(told.getAsJsonObject("result"));
			return;
		}
		String event = told.get("method").getAsString();
		JsonObject parameters = told.getAsJsonObject("params");
		if (event.equals("Runtime.exceptionThrown") || event.equals("Log.entryAdded") && parameters.getAsJsonObject("entry").get("level").getAsString().equals("error"))
			complaints.add(parameters.toString());
		CompletableFuture<JsonObject> waiting = awaited.get(event);
		if (waiting != null)
			waiting.complete(parameters);
	}
}
