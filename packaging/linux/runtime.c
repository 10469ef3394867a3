/* The head of Zhupi's AppImage: mounts the squashfs that follows it in the same file, and becomes what is in it.
 *
 * Where nothing can be mounted, or with --appimage-extract-and-run, it is unpacked instead, for as long as it runs.
 * A process beside the program keeps it there until nobody holds the other end of a pipe any more.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/traverse.h>

sqfs_ll *sqfs_ll_open(const char *path, size_t offset);

/* squashfuse asks for LZO, which is under the GPL, and which Zhupi's files are not packed with. */
int lzo1x_decompress_safe(void) {
    return -1;
}

static const struct fuse_lowlevel_ops OPERATIONS = {
    .getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
    .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup, .open = sqfs_ll_op_open,
    .create = sqfs_ll_op_create, .release = sqfs_ll_op_release, .read = sqfs_ll_op_read,
    .readlink = sqfs_ll_op_readlink, .forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
};

struct mounted {
    sqfs_ll_chan channel;
    const char *place;
    int alive;
};

static void fail(const char *what) {
    fprintf(stderr, "zhupi: %s: %s\n", what, strerror(errno));
    exit(2);
}

/* Where this program ends in its file, and the squashfs begins. */
static size_t own_size(const char *self) {
    Elf64_Ehdr head;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || pread(file, &head, sizeof head, 0) != sizeof head)
        fail("this file cannot be read");
    close(file);
    return head.e_shoff + (size_t)head.e_shnum * head.e_shentsize;
}

static void wait_for_the_end(int alive) {
    char byte;
    while (read(alive, &byte, 1) != 0 && errno == EINTR) {
    }
}

static void *stop_at_the_end(void *argument) {
    struct mounted *mounted = argument;
    char nothing[PATH_MAX + 16];
    wait_for_the_end(mounted->alive);
    fuse_session_exit(mounted->channel.session);
    snprintf(nothing, sizeof nothing, "%s/.nothing", mounted->place);
    access(nothing, F_OK); /* one more question, which ends its waiting for one */
    return NULL;
}

/* Mount, say so, and serve until the end; comes back only where it cannot be mounted. */
static void serve(const char *self, size_t offset, const char *place, int alive, int ready) {
    char *words[] = {"zhupi", "-oro,nodev,nosuid,fsname=zhupi"};
    struct fuse_args arguments = FUSE_ARGS_INIT(2, words);
    struct mounted mounted = {.place = place, .alive = alive};
    pthread_t thread;
    sqfs_ll *image = sqfs_ll_open(self, offset);
    if (access("/dev/fuse", R_OK | W_OK) != 0 || image == NULL ||
        sqfs_ll_mount(&mounted.channel, place, &arguments, (struct fuse_lowlevel_ops *)&OPERATIONS, sizeof OPERATIONS,
                      image) != SQFS_OK)
        return;
    pthread_create(&thread, NULL, stop_at_the_end, &mounted);
    write(ready, "m", 1);
    fuse_session_loop(mounted.channel.session);
    sqfs_ll_unmount(&mounted.channel, place);
    rmdir(place);
    exit(0);
}

static void write_file(sqfs *image, sqfs_inode *inode, const char *path) {
    static char block[1 << 20];
    sqfs_off_t size, at = 0, end = inode->xtra.reg.file_size;
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, inode->base.mode & 0777);
    for (; file >= 0 && at < end; at += size) {
        size = sizeof block;
        if (sqfs_read_range(image, inode, at, &size, block) != SQFS_OK || size == 0 || write(file, block, size) != size)
            break;
    }
    if (file < 0 || close(file) != 0 || at < end)
        fail(path);
}

/* Unpack everything into a folder. */
static void unpack(const char *self, size_t offset, const char *place) {
    sqfs image;
    sqfs_inode inode;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    char path[PATH_MAX], target[PATH_MAX];
    if (sqfs_open_image(&image, self, offset) != SQFS_OK ||
        sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK)
        fail("this file is damaged");
    while (sqfs_traverse_next(&walk, &error)) {
        size_t room = sizeof target;
        if (walk.dir_end)
            continue;
        snprintf(path, sizeof path, "%s/%s", place, walk.path);
        if (sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry)) != SQFS_OK)
            fail(path);
        if (S_ISDIR(inode.base.mode) && mkdir(path, 0755) != 0)
            fail(path);
        if (S_ISREG(inode.base.mode))
            write_file(&image, &inode, path);
        if (S_ISLNK(inode.base.mode) &&
            (sqfs_readlink(&image, &inode, target, &room) != SQFS_OK || symlink(target, path) != 0))
            fail(path);
    }
    if (error != SQFS_OK)
        fail("this file is damaged");
}

static int take_away(const char *path, const struct stat *about, int kind, struct FTW *at) {
    (void)about, (void)kind, (void)at;
    return remove(path);
}

/* The process beside the program. */
static void keep(const char *self, size_t offset, const char *place, int unpacked, int alive, int ready) {
    setsid(); /* Ctrl+C is for the program */
    if (!unpacked)
        serve(self, offset, place, alive, ready);
    unpack(self, offset, place);
    write(ready, "u", 1);
    close(ready);
    wait_for_the_end(alive);
    nftw(place, take_away, 16, FTW_DEPTH | FTW_PHYS);
    exit(0);
}

int main(int count, char **words) {
    char self[PATH_MAX] = "", place[PATH_MAX], program[PATH_MAX + 8], said;
    int alive[2], ready[2];
    const char *asked = count > 1 ? words[1] : "", *folder = getenv("TMPDIR");
    int unpacked = strcmp(asked, "--appimage-extract-and-run") == 0 || getenv("APPIMAGE_EXTRACT_AND_RUN") != NULL;
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0)
        fail("/proc/self/exe");
    size_t offset = own_size(self);
    if (strcmp(asked, "--appimage-offset") == 0)
        return printf("%zu\n", offset) < 0;
    if (strcmp(asked, "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0)
            fail("squashfs-root");
        unpack(self, offset, "squashfs-root");
        return 0;
    }
    snprintf(place, sizeof place, "%s/zhupi-XXXXXX", folder != NULL && *folder ? folder : "/tmp");
    if (mkdtemp(place) == NULL || pipe(alive) != 0 || pipe2(ready, O_CLOEXEC) != 0)
        fail(place);
    if (fork() == 0) {
        close(alive[1]), close(ready[0]);
        keep(self, offset, place, unpacked, alive[0], ready[1]);
    }
    close(alive[0]), close(ready[1]);
    if (read(ready[0], &said, 1) != 1)
        return 2; /* what went wrong has been said */
    if (strcmp(asked, "--appimage-extract-and-run") == 0)
        words[1] = words[0], words++;
    setenv("APPIMAGE", self, 1), setenv("APPDIR", place, 1);
    snprintf(program, sizeof program, "%s/AppRun", place);
    execv(program, words);
    fail(program);
}
