// Swift sees neither `renameat2` nor the variadic `syscall`, hence these lines of C.
#define _GNU_SOURCE
#include "CFileSystem.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

int cfilesystem_exchange(int directory, const char *name, int otherDirectory,
                         const char *otherName) {
#if defined(__APPLE__)
  return renameatx_np(directory, name, otherDirectory, otherName, RENAME_SWAP);
#elif defined(SYS_renameat2)
  const unsigned exchange = 2; // RENAME_EXCHANGE, which not every C library names.
  return (int)syscall(SYS_renameat2, directory, name, otherDirectory, otherName, exchange);
#else
  errno = ENOSYS;
  return -1;
#endif
}
