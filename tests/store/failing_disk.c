/* Preloaded into a process, makes the k-th write, sync or truncation of a file fail, and all that
   follow until it is told otherwise: as a disk does that is full or broken. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long left = -1; /* calls until the first that fails; -1 for never */
static int error = ENOSPC;
static int once = 0;
static long failed = 0;

void fail_after(long calls, int errno_value, int only_once) {
    left = calls;
    error = errno_value;
    once = only_once;
    failed = 0;
}

long failures(void) { return failed; }

static int fails(int file) {
    struct stat found;
    if (left < 0 || fstat(file, &found) || !S_ISREG(found.st_mode)) return 0;
    if (left > 0) {
        left--;
        return 0;
    }
    if (once) left = -1;
    failed++;
    errno = error;
    return 1;
}

#define OR_FAIL(result, name, parameters, arguments, file)                     \
    result name parameters {                                                   \
        static result (*real) parameters;                                      \
        if (!real) real = (result (*) parameters)dlsym(RTLD_NEXT, #name);      \
        return fails(file) ? (result)-1 : real arguments;                      \
    }

OR_FAIL(ssize_t, write, (int f, const void *d, size_t n), (f, d, n), f)
OR_FAIL(ssize_t, pwrite, (int f, const void *d, size_t n, off_t at), (f, d, n, at), f)
OR_FAIL(ssize_t, pwrite64, (int f, const void *d, size_t n, off64_t at), (f, d, n, at), f)
OR_FAIL(int, fsync, (int f), (f), f)
OR_FAIL(int, fdatasync, (int f), (f), f)
OR_FAIL(int, ftruncate, (int f, off_t n), (f, n), f)
OR_FAIL(int, ftruncate64, (int f, off64_t n), (f, n), f)
