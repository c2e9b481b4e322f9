/**
 * A small robot that uses the running product as a person does: keys and clicks go through the window system where it takes
 * them, and what a test compares is what stands on the screen.
 * <p>
 * Stories run on the thread of the test. {@link guiju.ui.robot.Robot} begins every one; what stands in one window is found by
 * {@link guiju.ui.robot.Screen}, menus by {@link guiju.ui.robot.Menus}, rows by {@link guiju.ui.robot.Rows}.
 */
package guiju.ui.robot;
