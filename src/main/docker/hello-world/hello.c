#include <stdio.h>

int main(void) {
    return puts("\nHello from Docker!\nYour engine pulled an image, made a container of it and ran this program.\n") < 0;
}
