/*
 * Stands between a process and the files below FAULT_DIR. Loaded with LD_PRELOAD.
 * FAULT_LOG: each write, truncation, sync, creation, removal and renaming is noted there, in the order in which they were done.
 * FAULT_CONTROL: a file of 64-bit numbers that says what fails; whoever runs the trial changes it at any time. See disk.ts for its places.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { SYNC_EVERY, WRITE_EVERY, TRUNCATE_EVERY, SYNCS, WRITES, TRUNCATES, SPACE, FAILED, PLACES };
#define FDS 4096
#define NAME 128
#define REAL(type, name) static type (*real)(); if (!real) real = (type (*)()) dlsym(RTLD_NEXT, name)

static char names[FDS][NAME];
static const char *folder;
static size_t folder_length;
static int log_fd = -1;
static volatile int64_t *control;

__attribute__((constructor)) static void begin(void) {
  folder = getenv("FAULT_DIR");
  folder_length = folder ? strlen(folder) : 0;
  const char *log = getenv("FAULT_LOG"), *ctl = getenv("FAULT_CONTROL");
  if (log) log_fd = (int) syscall(SYS_openat, AT_FDCWD, log, O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0644);
  if (!ctl) return;
  int fd = (int) syscall(SYS_openat, AT_FDCWD, ctl, O_RDWR | O_CLOEXEC, 0);
  void *at = mmap(0, PLACES * sizeof(int64_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (at != MAP_FAILED) control = at;
}

/* The name below the folder, "." for the folder itself, 0 for what is not on trial. */
static const char *tried(const char *path) {
  if (!folder || strncmp(path, folder, folder_length)) return 0;
  if (path[folder_length] == 0) return ".";
  return path[folder_length] == '/' ? (path[folder_length + 1] ? path + folder_length + 1 : ".") : 0;
}

static const char *name_of(int fd) { return fd >= 0 && fd < FDS && names[fd][0] ? names[fd] : 0; }
static int is_acks(const char *name) { return !strcmp(name, "acks"); }

struct note { uint8_t op, name, to, unused; uint32_t length; uint64_t offset; };

static void note(char op, const char *name, const char *to, uint64_t offset, const void *data, size_t length) {
  if (log_fd < 0) return;
  struct note head = { (uint8_t) op, (uint8_t) strlen(name), (uint8_t) (to ? strlen(to) : 0), 0, (uint32_t) length, offset };
  struct iovec parts[4] = { { &head, sizeof head }, { (void *) name, head.name }, { (void *) to, head.to }, { (void *) data, length } };
  int before = errno;
  syscall(SYS_writev, log_fd, parts, 4);
  errno = before;
}

/* Whether this one of its kind is to fail. */
static int fails(int every, int count) {
  if (!control) return 0;
  int64_t number = __atomic_add_fetch(&control[count], 1, __ATOMIC_SEQ_CST), nth = control[every];
  if (nth <= 0 || number % nth) return 0;
  __atomic_add_fetch(&control[FAILED], 1, __ATOMIC_SEQ_CST);
  errno = EIO;
  return 1;
}

/* How much of a write there is room for: what lies inside the file needs none. */
static size_t room_for(int fd, size_t length, off_t offset) {
  if (!control || control[SPACE] < 0) return length;
  struct stat now;
  if (fstat(fd, &now)) return length;
  int64_t grows = (int64_t) offset + (int64_t) length - now.st_size;
  if (grows <= 0) return length;
  if (grows > (int64_t) length) grows = (int64_t) length;
  int64_t left = control[SPACE];
  int64_t granted = grows <= left ? grows : left;
  control[SPACE] = left - granted;
  if (granted < grows) __atomic_add_fetch(&control[FAILED], 1, __ATOMIC_SEQ_CST);
  return length - (size_t) (grows - granted);
}

static void opened(int fd, const char *path, int flags, int was_there) {
  if (fd < 0 || fd >= FDS) return;
  const char *name = tried(path);
  names[fd][0] = 0;
  if (!name || strlen(name) >= NAME) return;
  strcpy(names[fd], name);
  if (is_acks(name) || !strcmp(name, ".")) return;
  if ((flags & O_CREAT) && !was_there) note('c', name, 0, 0, 0, 0);
  else if (flags & O_TRUNC) note('t', name, 0, 0, 0, 0);
}

#define OPEN(function) int function(const char *path, int flags, ...) { \
  REAL(int, #function); va_list list; va_start(list, flags); int mode = va_arg(list, int); va_end(list); \
  int was_there = log_fd >= 0 && tried(path) ? !syscall(SYS_faccessat, AT_FDCWD, path, F_OK, 0) : 1; \
  int fd = real(path, flags, mode); opened(fd, path, flags, was_there); return fd; }
OPEN(open)
OPEN(open64)

int close(int fd) { REAL(int, "close"); if (fd >= 0 && fd < FDS) names[fd][0] = 0; return real(fd); }

static ssize_t written(int fd, const void *data, size_t length, off_t offset, ssize_t (*really)(int, const void *, size_t, off_t)) {
  const char *name = name_of(fd);
  if (!name) return really(fd, data, length, offset);
  if (is_acks(name)) { note('a', name, 0, 0, data, length); return really(fd, data, length, offset); }
  off_t at = offset >= 0 ? offset : lseek(fd, 0, SEEK_CUR);
  if (fails(WRITE_EVERY, WRITES)) return -1;
  size_t room = room_for(fd, length, at);
  if (room == 0 && length > 0) { errno = ENOSPC; return -1; }
  ssize_t done = really(fd, data, room, offset);
  if (done > 0) note('w', name, 0, (uint64_t) at, data, (size_t) done);
  return done;
}
static ssize_t at_place(int fd, const void *data, size_t length, off_t offset) { REAL(ssize_t, "pwrite64"); return real(fd, data, length, offset); }
static ssize_t at_end(int fd, const void *data, size_t length, off_t offset) { (void) offset; REAL(ssize_t, "write"); return real(fd, data, length); }
ssize_t pwrite64(int fd, const void *data, size_t length, off_t offset) { return written(fd, data, length, offset, at_place); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return written(fd, data, length, offset, at_place); }
ssize_t write(int fd, const void *data, size_t length) { return written(fd, data, length, -1, at_end); }

static int synced(int fd, int (*really)(int)) {
  const char *name = name_of(fd);
  if (name && !is_acks(name) && fails(SYNC_EVERY, SYNCS)) return -1;
  int answer = really(fd);
  if (name && !answer) note(strcmp(name, ".") ? 's' : 'd', name, 0, 0, 0, 0);
  return answer;
}
int fsync(int fd) { REAL(int, "fsync"); return synced(fd, (int (*)(int)) real); }
int fdatasync(int fd) { REAL(int, "fdatasync"); return synced(fd, (int (*)(int)) real); }

static int truncated(int fd, off_t size, int (*really)(int, off_t)) {
  const char *name = name_of(fd);
  if (name && fails(TRUNCATE_EVERY, TRUNCATES)) return -1;
  int answer = really(fd, size);
  if (name && !answer) note('t', name, 0, (uint64_t) size, 0, 0);
  return answer;
}
int ftruncate(int fd, off_t size) { REAL(int, "ftruncate"); return truncated(fd, size, (int (*)(int, off_t)) real); }
int ftruncate64(int fd, off_t size) { REAL(int, "ftruncate64"); return truncated(fd, size, (int (*)(int, off_t)) real); }

static int removed(const char *path, int answer) {
  const char *name = tried(path);
  if (name && !answer) note('u', name, 0, 0, 0, 0);
  return answer;
}
int unlink(const char *path) { REAL(int, "unlink"); return removed(path, real(path)); }
int remove(const char *path) { REAL(int, "remove"); return removed(path, real(path)); }
int unlinkat(int at, const char *path, int flags) { REAL(int, "unlinkat"); return removed(path, real(at, path, flags)); }

int rename(const char *from, const char *to) {
  REAL(int, "rename");
  int answer = real(from, to);
  const char *old = tried(from), *new = tried(to);
  if (old && new && !answer) note('r', old, new, 0, 0, 0);
  return answer;
}
