#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

/// Swaps what two names stand for, in one step; 0, or -1 and `errno` as usual.
int cfilesystem_exchange(int directory, const char *_Nonnull name,
                         int otherDirectory, const char *_Nonnull otherName);

#endif
