/** Pictures of the real windows for docs/images. They are no tests: only ./pictures runs them, by naming the folder to write to. */
package guiju.ui.pictures;
