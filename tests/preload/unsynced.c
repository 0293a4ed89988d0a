/* A disk that forgets, for LD_PRELOAD: at a chosen call the process ends as if the power went, and everything that was
 * not synced is undone. Bytes of a file last from fsync of the file on, names in a folder from fsync of the folder on.
 * Deliberately not here: maps of memory (SQLite's -shm, which it builds anew after a crash) and reading.
 *
 *   DIKO_DISK_UNDER     only below this folder
 *   DIKO_DISK_SHADOW    an empty folder on the same file system, for what may have to come back
 *   DIKO_DISK_CRASH_AT  the power goes at this call, counted from 1 (absent: never)
 *   DIKO_DISK_SEED      0: all that is unsynced is lost. Else: a random part of it is, and writes may be torn
 *   DIKO_DISK_FULL_AT   from this writing call on there is no room (absent: always room)
 *   DIKO_DISK_DEAF      1: syncing does nothing, as in a program that forgot to
 *   DIKO_DISK_COUNT     at a normal end the number of calls is written to this file
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define EXIT_POWER_GONE 99
#define SECTOR 512

#define REAL(name) ((__typeof__(&name))real(#name))

typedef struct Change {
    struct Change *before;
    off_t offset, old_size, new_size;
    size_t old_length, new_length;
    char *old_bytes, *new_bytes;
} Change;

typedef struct Disk {
    struct Disk *next;
    dev_t dev;
    ino_t ino;
    int fd;
    Change *last;
} Disk;

typedef enum { MADE, RENAMED, UNLINKED, REMOVED_FOLDER } NameKind;

typedef struct Name {
    struct Name *before, *after;
    NameKind kind;
    dev_t dev;
    ino_t ino;
    /* Stays open: finds the folder under whatever name it has by then, and keeps its inode number from others. */
    int folder;
    char path[PATH_MAX], from[PATH_MAX], kept[PATH_MAX];
} Name;

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static Disk *disks;
static Name *names;
static long calls, writes, crash_at, full_at;
static unsigned long seed;
static char under[1024], shadow[1024];
static int ready, deaf;

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) {
        abort();
    }
    return found;
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("DIKO_DISK_UNDER"), *kept = getenv("DIKO_DISK_SHADOW");
    const char *crash = getenv("DIKO_DISK_CRASH_AT"), *full = getenv("DIKO_DISK_FULL_AT");
    const char *random = getenv("DIKO_DISK_SEED"), *ignores = getenv("DIKO_DISK_DEAF");
    if (!folder || !kept) {
        return;
    }
    snprintf(under, sizeof under, "%s/", folder);
    snprintf(shadow, sizeof shadow, "%s", kept);
    crash_at = crash ? atol(crash) : 0;
    full_at = full ? atol(full) : 0;
    deaf = ignores && atol(ignores);
    seed = random ? strtoul(random, NULL, 10) : 0;
    ready = 1;
}

__attribute__((destructor)) static void end(void) {
    const char *path = getenv("DIKO_DISK_COUNT");
    if (ready && path) {
        ready = 0;
        FILE *file = fopen(path, "w");
        if (file) {
            fprintf(file, "%ld %ld", calls, writes);
            fclose(file);
        }
    }
}

static unsigned long next_random(void) {
    seed = seed * 6364136223846793005UL + 1442695040888963407UL;
    return seed >> 33;
}

/* Paths. */

static int absolute(int folder, const char *path, char *out) {
    char base[PATH_MAX] = "";
    if (path[0] != '/') {
        if (folder == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) {
                return 0;
            }
        } else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
            ssize_t length = readlink(link, base, sizeof base - 1);
            if (length < 0) {
                return 0;
            }
            base[length] = 0;
        }
    }
    int length = snprintf(out, PATH_MAX, "%s%s%s", base, base[0] ? "/" : "", path);
    return ready && length < PATH_MAX && strncmp(out, under, strlen(under)) == 0;
}

static const char *base_of(const char *path) { return strrchr(path, '/') + 1; }

/* Bytes. */

/* Cut short, it would end the other threads before the power does. */
static int is_map(const char *path) {
    size_t length = strlen(path);
    return length > 4 && strcmp(path + length - 4, "-shm") == 0;
}

static Disk *disk_of(int fd) {
    struct stat found;
    char link[64], path[PATH_MAX];
    if (!ready || fstat(fd, &found) || !S_ISREG(found.st_mode)) {
        return NULL;
    }
    for (Disk *disk = disks; disk; disk = disk->next) {
        if (disk->dev == found.st_dev && disk->ino == found.st_ino) {
            return disk;
        }
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) {
        return NULL;
    }
    path[length] = 0;
    if (strncmp(path, under, strlen(under)) || is_map(path)) {
        return NULL;
    }
    Disk *disk = calloc(1, sizeof *disk);
    disk->dev = found.st_dev;
    disk->ino = found.st_ino;
    /* Stays open, so that the inode number is not given to another file. */
    disk->fd = REAL(open)(link, O_RDWR | O_CLOEXEC);
    disk->next = disks;
    disks = disk;
    return disk;
}

static void remember(Disk *disk, off_t offset, size_t length, const void *bytes, off_t new_size) {
    struct stat found;
    if (disk->fd < 0 || fstat(disk->fd, &found)) {
        abort();
    }
    Change *change = calloc(1, sizeof *change);
    off_t end = bytes ? offset + (off_t)length : found.st_size;
    size_t old = end > offset ? (size_t)(end - offset) : 0;
    change->offset = offset;
    change->old_size = found.st_size;
    change->new_size = bytes ? (found.st_size > end ? found.st_size : end) : new_size;
    change->old_bytes = malloc(old + 1);
    ssize_t had = pread(disk->fd, change->old_bytes, old, offset);
    change->old_length = had > 0 ? (size_t)had : 0;
    if (bytes) {
        change->new_bytes = malloc(length + 1);
        memcpy(change->new_bytes, bytes, length);
        change->new_length = length;
    }
    change->before = disk->last;
    disk->last = change;
}

static void forget(Disk *disk) {
    while (disk->last) {
        Change *change = disk->last;
        disk->last = change->before;
        free(change->old_bytes);
        free(change->new_bytes);
        free(change);
    }
}

static void must_hold(int holds, int line) {
    if (!holds) {
        dprintf(2, "unsynced.c:%d: %s\n", line, strerror(errno));
        _exit(98);
    }
}

#define must(holds) must_hold(holds, __LINE__)

/* First taken back, newest first; then, oldest first, some of it done again. */
static void take_back_bytes(Disk *disk, Change *change) {
    if (!change) {
        return;
    }
    must(REAL(ftruncate)(disk->fd, change->old_size) == 0);
    must(REAL(pwrite)(disk->fd, change->old_bytes, change->old_length, change->offset) == (ssize_t)change->old_length);
    take_back_bytes(disk, change->before);
    if (!seed || next_random() % 2) {
        return;
    }
    if (!change->new_bytes) {
        must(REAL(ftruncate)(disk->fd, change->new_size) == 0);
        return;
    }
    size_t length = change->new_length;
    if (length > SECTOR && next_random() % 4 == 0) {
        length -= SECTOR * (next_random() % (length / SECTOR));
    }
    must(REAL(pwrite)(disk->fd, change->new_bytes, length, change->offset) == (ssize_t)length);
}

/* Names. */

static void keep_name(NameKind kind, const char *path, const char *from, const char *kept) {
    Name *name = calloc(1, sizeof *name);
    name->kind = kind;
    snprintf(name->path, PATH_MAX, "%s", path);
    snprintf(name->from, PATH_MAX, "%s", from ? from : "");
    snprintf(name->kept, PATH_MAX, "%s", kept ? kept : "");
    char folder[PATH_MAX];
    struct stat found;
    snprintf(folder, sizeof folder, "%s", path);
    *strrchr(folder, '/') = 0;
    name->folder = REAL(open)(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    must(name->folder >= 0 && fstat(name->folder, &found) == 0);
    name->dev = found.st_dev;
    name->ino = found.st_ino;
    name->before = names;
    if (names) {
        names->after = name;
    }
    names = name;
}

static void names_last(dev_t dev, ino_t ino) {
    Name *name = names;
    while (name) {
        Name *before = name->before;
        if (name->dev == dev && name->ino == ino) {
            if (name->before) {
                name->before->after = name->after;
            }
            if (name->after) {
                name->after->before = name->before;
            } else {
                names = name->before;
            }
            if (name->kept[0]) {
                REAL(unlink)(name->kept);
            }
            close(name->folder);
            free(name);
        }
        name = before;
    }
}

static char *shadow_path(char *out) {
    static long number;
    snprintf(out, PATH_MAX, "%s/%ld", shadow, ++number);
    return out;
}

/* Moves what a change left behind back to where it was. A folder that is gone for good takes its names with it; one
 * that was made again is found by its path. */
static void move_back(const char *from, int from_folder, const char *to, int to_folder) {
    const char *source = from_folder == AT_FDCWD ? from : base_of(from);
    const char *target = to_folder == AT_FDCWD ? to : base_of(to);
    if (renameat(from_folder, source, to_folder, target) && REAL(rename)(from, to)) {
        must(errno == ENOENT);
    }
}

static void take_back_names(void) {
    char lost[PATH_MAX];
    long unsynced = 0;
    for (Name *name = names; name; name = name->before) {
        unsynced++;
    }
    /* A file system's journal keeps the order of names: what lasts is all up to some moment. */
    long taken = seed ? (long)(next_random() % (unsigned long)(unsynced + 1)) : unsynced;
    for (Name *name = names; name && taken > 0; name = name->before, taken--) {
        switch (name->kind) {
        case MADE:
            move_back(name->path, name->folder, shadow_path(lost), AT_FDCWD);
            break;
        case RENAMED:
            move_back(name->path, name->folder, name->from, name->folder);
            if (name->kept[0]) {
                move_back(name->kept, AT_FDCWD, name->path, name->folder);
            }
            break;
        case UNLINKED:
            move_back(name->kept, AT_FDCWD, name->path, name->folder);
            break;
        case REMOVED_FOLDER:
            must(mkdirat(name->folder, base_of(name->path), 0755) == 0 || errno == ENOENT);
            break;
        }
    }
}

/* Writing and making a file need room. */
static int is_full(void) {
    writes++;
    return full_at && writes >= full_at;
}

/* Every call that changes the disk passes here first, holding the guard. */
static void tick(void) {
    if (++calls != crash_at) {
        return;
    }
    ready = 0;
    for (Disk *disk = disks; disk; disk = disk->next) {
        take_back_bytes(disk, disk->last);
    }
    take_back_names();
    _exit(EXIT_POWER_GONE);
}

/* What programs call. */

static ssize_t write_at(int fd, const void *bytes, size_t length, off_t offset, int seeks) {
    pthread_mutex_lock(&guard);
    Disk *disk = disk_of(fd);
    ssize_t done = -1;
    if (disk) {
        if (is_full()) {
            pthread_mutex_unlock(&guard);
            errno = ENOSPC;
            return -1;
        }
        tick();
        if (seeks) {
            int append = fcntl(fd, F_GETFL) & O_APPEND;
            offset = lseek(fd, 0, append ? SEEK_END : SEEK_CUR);
        }
        remember(disk, offset, length, bytes, 0);
    }
    done = seeks ? REAL(write)(fd, bytes, length) : REAL(pwrite)(fd, bytes, length, offset);
    pthread_mutex_unlock(&guard);
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length) { return write_at(fd, bytes, length, 0, 1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return write_at(fd, bytes, length, at, 0); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return write_at(fd, bytes, length, at, 0); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
    ssize_t all = 0;
    for (int part = 0; part < count; part++) {
        ssize_t done = write(fd, parts[part].iov_base, parts[part].iov_len);
        if (done < 0) {
            return all ? all : done;
        }
        all += done;
        /* A socket takes what it has room for; what comes after must not overtake the rest. */
        if ((size_t)done < parts[part].iov_len) {
            break;
        }
    }
    return all;
}

static int truncate_to(int fd, off_t size) {
    pthread_mutex_lock(&guard);
    Disk *disk = disk_of(fd);
    if (disk) {
        tick();
        remember(disk, size, 0, NULL, size);
    }
    int done = REAL(ftruncate)(fd, size);
    pthread_mutex_unlock(&guard);
    return done;
}

int ftruncate(int fd, off_t size) { return truncate_to(fd, size); }
int ftruncate64(int fd, off64_t size) { return truncate_to(fd, size); }

static int sync_it(int fd) {
    struct stat found;
    pthread_mutex_lock(&guard);
    if (ready && fstat(fd, &found) == 0 && S_ISDIR(found.st_mode)) {
        tick();
        if (!deaf) {
            names_last(found.st_dev, found.st_ino);
        }
    } else {
        Disk *disk = disk_of(fd);
        if (disk) {
            tick();
            if (!deaf) {
                forget(disk);
            }
        }
    }
    /* The page cache of this machine is the disk: it outlives the process. */
    pthread_mutex_unlock(&guard);
    return 0;
}

int fsync(int fd) { return sync_it(fd); }
int fdatasync(int fd) { return sync_it(fd); }

static int open_it(int folder, const char *path, int flags, mode_t mode) {
    char full[PATH_MAX];
    struct stat found;
    pthread_mutex_lock(&guard);
    int ours = absolute(folder, path, full), fd;
    int makes = ours && (flags & O_CREAT) && lstat(full, &found) != 0;
    if (makes) {
        if (is_full()) {
            pthread_mutex_unlock(&guard);
            errno = ENOSPC;
            return -1;
        }
        tick();
    }
    fd = REAL(openat)(folder, path, ours ? flags & ~O_TRUNC : flags, mode);
    if (fd >= 0 && makes) {
        keep_name(MADE, full, NULL, NULL);
    }
    pthread_mutex_unlock(&guard);
    if (fd >= 0 && ours && !makes && (flags & O_TRUNC) && truncate_to(fd, 0)) {
        return -1;
    }
    return fd;
}

#define MODE(last)                                                                                                     \
    mode_t mode = 0;                                                                                                   \
    if (flags & (O_CREAT | __O_TMPFILE)) {                                                                             \
        va_list rest;                                                                                                  \
        va_start(rest, last);                                                                                          \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

int open(const char *path, int flags, ...) { MODE(flags) return open_it(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_it(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE(flags) return open_it(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE(flags) return open_it(folder, path, flags, mode); }

int rename(const char *from, const char *to) {
    char full_from[PATH_MAX], full_to[PATH_MAX], kept[PATH_MAX] = "";
    struct stat found;
    pthread_mutex_lock(&guard);
    int ours = absolute(AT_FDCWD, from, full_from) && absolute(AT_FDCWD, to, full_to);
    if (ours) {
        /* Only within one folder, as this project does. */
        must(base_of(full_from) - full_from == base_of(full_to) - full_to &&
             strncmp(full_from, full_to, (size_t)(base_of(full_to) - full_to)) == 0);
        tick();
        if (lstat(full_to, &found) == 0) {
            must(link(full_to, shadow_path(kept)) == 0);
        }
    }
    int done = REAL(rename)(from, to);
    if (ours && done == 0) {
        keep_name(RENAMED, full_to, full_from, kept);
    }
    pthread_mutex_unlock(&guard);
    return done;
}

int unlinkat(int folder, const char *path, int flags) {
    char full[PATH_MAX], kept[PATH_MAX] = "";
    struct stat found;
    pthread_mutex_lock(&guard);
    int ours = absolute(folder, path, full) && lstat(full, &found) == 0;
    if (ours) {
        tick();
        if (!(flags & AT_REMOVEDIR)) {
            must(link(full, shadow_path(kept)) == 0);
        }
    }
    int done = REAL(unlinkat)(folder, path, flags);
    if (ours && done == 0) {
        keep_name(flags & AT_REMOVEDIR ? REMOVED_FOLDER : UNLINKED, full, NULL, kept);
    }
    pthread_mutex_unlock(&guard);
    return done;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdir(const char *path, mode_t mode) {
    char full[PATH_MAX];
    pthread_mutex_lock(&guard);
    int ours = absolute(AT_FDCWD, path, full);
    if (ours) {
        tick();
    }
    int done = REAL(mkdir)(path, mode);
    if (ours && done == 0) {
        keep_name(MADE, full, NULL, NULL);
    }
    pthread_mutex_unlock(&guard);
    return done;
}

/* Short cuts past `write`: whoever asks is sent the long way. */
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t length, unsigned flags) {
    (void)from, (void)at, (void)to, (void)there, (void)length, (void)flags;
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
    (void)to, (void)from, (void)at, (void)length;
    errno = ENOSYS;
    return -1;
}
