/**
 * Files as people keep them: which there are below a folder ({@link guiju.files.FolderWalk}), whether what is in one is text
 * ({@link guiju.files.SourceReader}), how it is written whole or not at all ({@link guiju.files.AtomicFile}), and what to tell
 * when that fails ({@link guiju.files.FileReasons}).
 */
package guiju.files;
