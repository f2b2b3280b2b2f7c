# The terminals have the locale C.
# scenarios: Uma imagem salva mostra do que é feita|docker kill mata o processo na hora
echo "export LC_ALL=C LANG=C" >> /home/aluno/.bashrc
